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
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.reserves.MoveReserve;
import nl.mienskip.costs.reserves.Reserves;
import nl.mienskip.kernel.InvalidInput;

/** Opens the reserve fund, puts something in or takes it out. */
class MoveDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** What is done. */
    enum Kind {
        OPEN("plus"),
        IN("plus"),
        OUT("arrow-up");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }

        String words() {
            return Texts.name("budgets", this);
        }
    }

    private final Fields fields = new Fields();
    private final DayField on = fields.add("on", new DayField(t("budgets.on")));
    private final BigDecimalField amount = fields.add("amount", new BigDecimalField(t("budgets.amount.booked")));
    private final TextField purpose = fields.add("purpose", new TextField(t("budgets.fund.purpose")));
    private final TextField reference = fields.add("reference", new TextField(t("budgets.reference")));

    MoveDialog(Reserves reserves, Kind kind, Runnable done) {
        setHeaderTitle(kind.words());
        setWidth("min(32rem, 100vw)");
        on.setRequiredIndicatorVisible(true);
        amount.setRequiredIndicatorVisible(true);
        amount.setLocale(Site.language().locale());
        amount.setHelperText(t("budgets.amount.help"));
        purpose.setRequiredIndicatorVisible(true);
        reference.setRequiredIndicatorVisible(true);
        reference.setHelperText(t("budgets.reference.help"));
        Button save = new Button(kind.words(), pressed -> {
            try {
                if (fields.attempt(() -> move(reserves, kind))) {
                    close();
                    Notices.done(t("shell.saved"));
                    done.run();
                }
            } finally {
                pressed.getSource().setEnabled(isOpened());
            }
        });
        save.setDisableOnClick(true); // a double click would move it twice
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(t("budgets.fund.never")), new FormLayout(on, amount, purpose, reference));
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }

    private void move(Reserves reserves, Kind kind) {
        fields.require("on", on.getValue() != null);
        fields.require("amount", amount.getValue() != null);
        Money given = Money.ofEuros(amount.getValue(), "amount");
        if (given.cents() < 0) {
            throw new InvalidInput("amount", "pool.amount", "an amount is zero or more");
        }
        Money meant = kind == Kind.OUT ? Money.ZERO.minus(given) : given;
        MoveReserve command = new MoveReserve(on.getValue(), meant, purpose.getValue(), reference.getValue());
        if (kind == Kind.OPEN) {
            reserves.open(command);
        } else {
            reserves.move(command);
        }
    }
}
