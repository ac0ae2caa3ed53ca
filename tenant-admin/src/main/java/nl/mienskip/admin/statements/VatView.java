package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.CsvLink;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.admin.shell.YearSelect;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.costs.statements.VatOfYear;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.csv.Csv;
import nl.mienskip.participants.VatPosition;

/** The tax of all that was issued in a year, by participant and rate; the year stands in the address. */
@Route(VatView.PATH)
@Allow(Right.COSTS_READ)
class VatView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = StatementsView.PATH + "/vat";

    private static final int YEARS_BACK = 7;

    private final Statements statements;
    private final Costs costs;
    private final YearSelect year;
    private final Div shown = new Div();

    @Inject
    VatView(Statements statements, Costs costs) {
        super("statements.vat");
        this.statements = statements;
        this.costs = costs;
        this.year = new YearSelect(t("statements.vat.year"), years(costs), this::show);
        Paragraph positions = new Paragraph(t("statements.vat.positions"));
        add(
                new BackLink(t("statements.title"), StatementsView.class),
                new ViewHeading(name(), new CsvLink(t("statements.csv"), "mienskip-vat.csv", this::csv))
                        .explain(t("statements.vat.line")),
                year.asFilter(),
                shown,
                positions);
    }

    /** This year and those of which papers are to be kept. */
    static List<Integer> years(Costs costs) {
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> costs.thisYear() - back)
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year.read(event.getLocation(), costs.thisYear());
        show();
    }

    private void show() {
        shown.removeAll();
        List<VatOfYear> rows = statements.vat(year.getValue());
        if (rows.isEmpty()) {
            shown.add(new EmptyState("receipt", t("statements.vat.none", String.valueOf(year.getValue()))));
            return;
        }
        NumbersTable table = new NumbersTable(
                t("statements.vat"),
                List.of(
                        t("statements.participant"),
                        t("statements.position"),
                        t("statements.rate"),
                        t("statements.taxable"),
                        t("statements.tax")));
        rows.forEach(row -> table.line(
                new Anchor("participants/" + row.participantId(), row.name()),
                List.of(position(row.position()), Rates.of(row.vat()), Euros.of(row.taxable()), Euros.of(row.tax()))));
        shown.add(table);
    }

    private Csv csv() {
        Csv csv = new Csv(Site.language().locale())
                .line(
                        t("statements.participant"),
                        t("statements.position"),
                        t("statements.rate"),
                        t("statements.taxable"),
                        t("statements.tax"));
        statements
                .vat(year.getValue())
                .forEach(row -> csv.line(
                        row.name(),
                        position(row.position()),
                        row.vat().exempt() ? Rates.of(row.vat()) : row.vat().percent(),
                        row.taxable().toEuros(),
                        row.tax().toEuros()));
        return csv;
    }

    private static String position(VatPosition position) {
        return Texts.name("participants", position);
    }
}
