package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.costs.reserves.Reserves;

/** What the fund stands at on a day that is chosen. */
class FundOnDay extends Div {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final DayField day = fields.add("on", new DayField(t("budgets.fund.on")));
    private final Paragraph amount = new Paragraph();

    FundOnDay(Reserves reserves, int year) {
        addClassName("pool");
        amount.addClassName("bill-total");
        amount.getElement().setAttribute("aria-live", "polite");
        day.addValueChangeListener(change -> {
            amount.setText("");
            fields.attempt(() -> show(reserves));
        });
        day.setValue(LocalDate.of(year, 12, 31));
        add(day, amount);
    }

    private void show(Reserves reserves) {
        LocalDate on = day.getValue();
        amount.setText(t("budgets.fund.balance", on == null ? "" : Moments.day(on), Euros.of(reserves.balance(on))));
    }
}
