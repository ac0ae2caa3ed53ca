package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.budgets.BookActual;
import nl.mienskip.costs.budgets.BudgetKind;
import nl.mienskip.costs.budgets.BudgetLineView;
import nl.mienskip.costs.budgets.Budgets;

/** Books what was really spent or received on a line. */
class BookDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final DayField on = fields.add("on", new DayField(t("budgets.on")));
    private final BigDecimalField amount = fields.add("amount", new BigDecimalField(t("budgets.amount.booked")));
    private final TextField reference = fields.add("reference", new TextField(t("budgets.reference")));

    BookDialog(Budgets budgets, BudgetLineView line, Runnable done) {
        setHeaderTitle(t("budgets.book.on", line.description()));
        setWidth("min(32rem, 100vw)");
        on.setRequiredIndicatorVisible(true);
        amount.setRequiredIndicatorVisible(true);
        amount.setLocale(Site.language().locale());
        amount.setHelperText(t("budgets.amount.help"));
        reference.setRequiredIndicatorVisible(true);
        reference.setHelperText(t("budgets.reference.help"));
        Button book = new Button(t("budgets.book"), pressed -> {
            try {
                if (fields.attempt(() -> budgets.book(command(line)))) {
                    close();
                    Notices.done(t("shell.saved"));
                    done.run();
                }
            } finally {
                pressed.getSource().setEnabled(isOpened());
            }
        });
        book.setDisableOnClick(true); // a double click would book twice
        book.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(t(line.kind() == BudgetKind.COST ? "budgets.book.cost" : "budgets.book.income")),
                new FormLayout(on, amount, reference));
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), book);
    }

    private BookActual command(BudgetLineView line) {
        fields.require("on", on.getValue() != null);
        fields.require("amount", amount.getValue() != null);
        return new BookActual(
                line.id(), on.getValue(), Money.ofEuros(amount.getValue(), "amount"), reference.getValue());
    }
}
