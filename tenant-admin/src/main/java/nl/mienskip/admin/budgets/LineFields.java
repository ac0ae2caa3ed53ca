package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Rows;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.budgets.BudgetKind;
import nl.mienskip.costs.budgets.WriteBudgetLine;
import nl.mienskip.kernel.InvalidInput;

/** What a line says, with the amount that comes of it while it is typed; in a form of its own, or as one of several lines. */
final class LineFields {

    private final Select<BudgetKind> kind = new Select<>();
    private final TextField heading = new TextField(t("budgets.heading"));
    private final TextField description = new TextField(t("budgets.description"));
    private final BigDecimalField quantity = new BigDecimalField(t("budgets.quantity"));
    private final BigDecimalField price = new BigDecimalField(t("budgets.price"));
    private final Span amount = new Span();
    private final Runnable changed;
    private UnaryOperator<String> told = amount -> t("budgets.amount", amount);

    /** @param changed told when what it comes to may be other */
    LineFields(Runnable changed) {
        this.changed = changed;
        kind.setLabel(t("budgets.kind"));
        kind.setItems(BudgetKind.values());
        kind.setItemLabelGenerator(LineWords::of);
        kind.setValue(BudgetKind.COST);
        kind.addValueChangeListener(change -> changed.run());
        heading.setRequiredIndicatorVisible(true);
        description.setRequiredIndicatorVisible(true);
        quantity.setValue(BigDecimal.ONE);
        for (BigDecimalField figure : List.of(quantity, price)) {
            figure.setRequiredIndicatorVisible(true);
            figure.setLocale(Site.language().locale());
            figure.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            figure.addValueChangeListener(change -> reckon());
        }
    }

    /** Has refusals told at its fields, by their place in what is sent. */
    void tell(Fields fields, String place) {
        fields.add(place + "kind", kind);
        fields.add(place + "heading", heading);
        fields.add(place + "description", description);
        fields.add(place + "quantity", quantity);
        fields.add(place + "price", price);
    }

    FormLayout form() {
        heading.setHelperText(t("budgets.heading.help"));
        quantity.setHelperText(t("budgets.quantity.help"));
        amount.addClassName("bill-total");
        amount.getElement().setAttribute("aria-live", "polite");
        FormLayout form = new FormLayout(kind, heading, description, quantity, price);
        form.add(amount, 2);
        return form;
    }

    Rows.Line<LineFields> row() {
        price.setLabel(t("budgets.price.row"));
        quantity.addClassName("figure");
        price.addClassName("figure");
        told = UnaryOperator.identity();
        amount.setText(reckoned());
        amount.addClassName("line-amount");
        return new Rows.Line<>(
                List.of(kind, heading, description, quantity, price, amount), () -> this, description::getValue);
    }

    LineFields read(WriteBudgetLine words) {
        kind.setValue(words.kind());
        heading.setValue(words.heading());
        description.setValue(words.description());
        quantity.setValue(words.quantity());
        price.setValue(words.price());
        return this;
    }

    /**
     * @param place before the names of the fields
     * @throws InvalidInput naming the field that is wrong
     */
    WriteBudgetLine words(String place) {
        try {
            require("heading", !heading.isEmpty());
            require("description", !description.isEmpty());
            require("quantity", quantity.getValue() != null);
            require("price", price.getValue() != null);
            return new WriteBudgetLine(
                    kind.getValue(), heading.getValue(), description.getValue(), quantity.getValue(), price.getValue());
        } catch (InvalidInput refused) {
            throw new InvalidInput(place + refused.field(), refused.code(), refused.getMessage(), refused.arguments());
        }
    }

    private static void require(String name, boolean filled) {
        if (!filled) {
            throw new InvalidInput(name, "missing", name + " is missing");
        }
    }

    private void reckon() {
        amount.setText(reckoned());
        changed.run();
    }

    private String reckoned() {
        try {
            return quantity.isEmpty() || price.isEmpty()
                    ? ""
                    : told.apply(Euros.of(
                            new WriteBudgetLine(BudgetKind.COST, "-", "-", quantity.getValue(), price.getValue())
                                    .amount()));
        } catch (InvalidInput refused) {
            return ""; // told at its field when it is saved
        }
    }
}
