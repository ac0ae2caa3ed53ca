package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.CsvLink;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.admin.shell.YearSelect;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PreviewStatement;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** What a participant would pay of a year, with all the arithmetic; every number leads to where it comes from. */
@Route("costs/statement/:id([1-9][0-9]{0,17})")
@Allow(Right.COSTS_READ)
class StatementView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final Costs costs;
    private final Tenants tenants;
    private final Clock clock;

    @Inject
    StatementView(Costs costs, Tenants tenants, Clock clock) {
        super("costs.statement");
        this.costs = costs;
        this.tenants = tenants;
        this.clock = clock;
    }

    static Anchor link(Payer payer, int year) {
        return new Anchor("costs/statement/" + payer.participantId() + "?year=" + year, payer.name());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int year = YearSelect.in(event.getLocation().getQueryParameters()).orElseGet(costs::thisYear);
        show(costs.preview(Long.parseLong(event.getRouteParameters().get("id").orElseThrow()), year));
    }

    private void show(PreviewStatement statement) {
        removeAll();
        String year = String.valueOf(statement.year());
        name(t("costs.statement.of", statement.payer().name(), year));
        Map<Long, String> slugs = tenants.list().stream().collect(Collectors.toMap(TenantView::id, TenantView::slug));
        BackLink back = new BackLink(t("costs.title"), CostsView.class);
        back.setQueryParameters(QueryParameters.of("year", year));
        add(
                back,
                new ViewHeading(name(), print(), csv(statement))
                        .explain(t("costs.statement.made", Moments.full(clock.instant()))),
                CostsView.note(),
                new H2(t("costs.statement.for")),
                new PayerParts(statement.payer(), slugs));
        if (statement.lines().isEmpty()) {
            add(new EmptyState("coins", t("costs.none", year)));
        }
        statement.lines().forEach(line -> add(new StatementLine(line, statement, slugs)));
        Paragraph total = new Paragraph(t("costs.statement.total", TotalsTable.words(statement.total())));
        total.addClassName("bill-total");
        add(total, new Anchor("costs?year=" + year, t("costs.statement.compare")));
    }

    private static Component print() {
        return new Button(
                t("costs.print"),
                new Icon("printer"),
                pressed -> UI.getCurrent().getPage().executeJs("window.print()"));
    }

    private Component csv(PreviewStatement statement) {
        long payer = statement.payer().participantId();
        return new CsvLink(
                t("costs.csv"),
                "mienskip-statement-" + statement.year() + "-" + payer + ".csv",
                () -> StatementCsv.of(costs.preview(payer, statement.year())));
    }
}
