package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Busy;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.admin.shell.YearSelect;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.costs.statements.YearSums;
import nl.mienskip.costs.statements.YearVerification;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** Reckons all that was issued in a year again, and lists what is not as it was; the year stands in the address. */
@Route(YearCheckView.PATH)
@Allow(Right.COSTS_READ)
class YearCheckView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = StatementsView.PATH + "/check";

    private final Statements statements;
    private final Costs costs;
    private final YearSelect year;
    private final Div shown = new Div();

    @Inject
    YearCheckView(Statements statements, Costs costs) {
        super("statements.check.year");
        this.statements = statements;
        this.costs = costs;
        this.year = new YearSelect(t("statements.vat.year"), VatView.years(costs), this::offer);
        shown.getElement().setAttribute("aria-live", "polite");
        add(
                new BackLink(t("statements.title"), StatementsView.class),
                new ViewHeading(name()).explain(t("statements.check.year.line")),
                year.asFilter(),
                shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year.read(event.getLocation(), costs.thisYear());
        offer();
    }

    private void offer() {
        shown.removeAll();
        Button start = new Button(
                t("statements.check.start", String.valueOf(year.getValue())),
                new Icon("shield-check"),
                pressed ->
                        Busy.during(shown, t("statements.check.busy"), () -> show(statements.check(year.getValue()))));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        shown.add(start);
    }

    private void show(YearVerification found) {
        offer();
        String of = String.valueOf(found.year());
        if (found.rounds() == 0 && found.sound()) {
            shown.add(new EmptyState("receipt", t("statements.vat.none", of)));
            return;
        }
        Paragraph verdict = new Paragraph(
                found.sound()
                        ? t("statements.check.year.sound", found.statements(), found.rounds())
                        : t("statements.check.year.not", found.findings().size()));
        verdict.addClassName("bill-total");
        shown.add(verdict, sums(found.sums()));
        if (!found.sound()) {
            shown.add(new H2(t("statements.findings")), new FindingsTable(found.findings()));
        }
    }

    private static NumbersTable sums(YearSums sums) {
        return new NumbersTable(
                        t("statements.check.sums"),
                        List.of(
                                t("statements.check.sums"),
                                t("statements.net"),
                                t("statements.tax"),
                                t("statements.total")))
                .line(
                        new Span(t("statements.check.sums.statements")),
                        List.of(Euros.of(sums.net()), Euros.of(sums.total().minus(sums.net())), Euros.of(sums.total())))
                .line(new Span(t("statements.check.sums.lines")), List.of(Euros.of(sums.lines()), "", ""))
                .line(
                        new Span(t("statements.vat")),
                        List.of(
                                Euros.of(sums.taxable()),
                                Euros.of(sums.tax()),
                                Euros.of(sums.taxable().plus(sums.tax()))));
    }
}
