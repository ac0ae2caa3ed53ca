package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.budgets.BudgetKind;
import nl.mienskip.costs.budgets.WriteBudgetLine;
import nl.mienskip.kernel.InvalidInput;

/** What a line says; the amount that comes of it stands below, while it is typed. */
class LineFields extends FormLayout {
    private static final long serialVersionUID = 1L;

    private final Fields fields;
    private final Select<BudgetKind> kind = new Select<>();
    private final TextField heading = new TextField(t("budgets.heading"));
    private final TextField description = new TextField(t("budgets.description"));
    private final BigDecimalField quantity = new BigDecimalField(t("budgets.quantity"));
    private final BigDecimalField price = new BigDecimalField(t("budgets.price"));
    private final Paragraph amount = new Paragraph();

    LineFields(Fields fields) {
        this.fields = fields;
        kind.setLabel(t("budgets.kind"));
        kind.setItems(BudgetKind.values());
        kind.setItemLabelGenerator(LineWords::of);
        kind.setValue(BudgetKind.COST);
        heading.setHelperText(t("budgets.heading.help"));
        heading.setRequiredIndicatorVisible(true);
        description.setRequiredIndicatorVisible(true);
        quantity.setHelperText(t("budgets.quantity.help"));
        for (BigDecimalField figure : new BigDecimalField[] {quantity, price}) {
            figure.setRequiredIndicatorVisible(true);
            figure.setLocale(Site.language().locale());
            figure.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            figure.addValueChangeListener(change -> reckon());
        }
        quantity.setValue(BigDecimal.ONE);
        amount.addClassName("bill-total");
        amount.getElement().setAttribute("aria-live", "polite");
        add(
                fields.add("kind", kind),
                fields.add("heading", heading),
                fields.add("description", description),
                fields.add("quantity", quantity),
                fields.add("price", price));
        add(amount, 2);
    }

    void read(WriteBudgetLine words) {
        kind.setValue(words.kind());
        heading.setValue(words.heading());
        description.setValue(words.description());
        quantity.setValue(words.quantity());
        price.setValue(words.price());
    }

    /** @throws InvalidInput naming the field that is wrong */
    WriteBudgetLine words() {
        fields.require("heading", !heading.isEmpty());
        fields.require("description", !description.isEmpty());
        fields.require("quantity", quantity.getValue() != null);
        fields.require("price", price.getValue() != null);
        return new WriteBudgetLine(
                kind.getValue(), heading.getValue(), description.getValue(), quantity.getValue(), price.getValue());
    }

    private void reckon() {
        try {
            amount.setText(
                    quantity.isEmpty() || price.isEmpty()
                            ? ""
                            : t(
                                    "budgets.amount",
                                    Euros.of(new WriteBudgetLine(
                                                    BudgetKind.COST, "-", "-", quantity.getValue(), price.getValue())
                                            .amount())));
        } catch (InvalidInput refused) {
            amount.setText(""); // told at its field when it is saved
        }
    }
}
