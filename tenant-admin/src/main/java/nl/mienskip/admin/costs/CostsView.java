package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mienskip.admin.shell.CsvLink;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.admin.shell.YearSelect;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.costs.pools.PoolsStanding;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.csv.Csv;

/** The pools of a year and the four keys side by side for all who pay; the year stands in the address. */
@Route(CostsView.PATH)
@MenuEntry(text = "costs.title", icon = "coins", order = 14)
@Allow(Right.COSTS_READ)
class CostsView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "costs";

    private final Costs costs;
    private final Pools pools;
    private final Statements statements;
    private final Budgets budgets;
    private final YearSelect year;
    private final Div shown = new Div();

    @Inject
    CostsView(Costs costs, Pools pools, Statements statements, Budgets budgets) {
        super("costs.title");
        this.costs = costs;
        this.pools = pools;
        this.statements = statements;
        this.budgets = budgets;
        this.year = new YearSelect(t("costs.year"), years(), this::show);
        add(new ViewHeading(name(), actions()).explain(t("costs.title.line")), note(), year.asFilter(), shown);
    }

    static Paragraph note() {
        Paragraph note = new Paragraph(t("costs.preview.note"));
        note.addClassName("note");
        return note;
    }

    /** Those that have pools, this one and the next. */
    private List<Integer> years() {
        int now = costs.thisYear();
        return Stream.concat(costs.years().stream(), IntStream.of(now + 1, now).boxed())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year.read(event.getLocation(), costs.thisYear());
        show();
    }

    private void show() {
        shown.removeAll();
        CostComparison comparison = costs.compare(year.getValue());
        if (comparison.pools().isEmpty()) {
            shown.add(new EmptyState("coins", t("costs.none", String.valueOf(year.getValue()))));
        } else {
            shown.add(
                    new H2(t("costs.together", String.valueOf(year.getValue()))),
                    new TotalsTable(comparison),
                    new H2(t("costs.figures")),
                    new Paragraph(t("costs.figures.line")),
                    new RouterLink(t("costs.counts.link"), HeadCountsView.class),
                    new FiguresTable(comparison));
            PoolsStanding standing = pools.standing(year.getValue());
            comparison
                    .pools()
                    .forEach(compared -> shown.add(new PoolSection(
                            costs,
                            statements,
                            comparison,
                            compared,
                            standing.locked(),
                            () -> showAgain(compared.pool().id()))));
            shown.add(new PoolsPanel(pools, year.getValue(), standing, this::show));
        }
    }

    /** After a change of this pool, at whose button the reader was. */
    private void showAgain(long poolId) {
        show();
        shown.getChildren()
                .filter(PoolSection.class::isInstance)
                .map(PoolSection.class::cast)
                .forEach(section -> section.focusChange(poolId));
    }

    private Component[] actions() {
        Component csv = new CsvLink(t("costs.csv"), "mienskip-costs.csv", this::csv);
        return ActorContext.current().may(Right.COSTS_EDIT) ? new Component[] {plan(), csv} : new Component[] {csv};
    }

    private Component plan() {
        Button plan = new Button(
                t("costs.plan"),
                new Icon("plus"),
                pressed -> new PlanDialog(costs, budgets, year.getValue(), this::show).open());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        return plan;
    }

    private Csv csv() {
        return ComparisonCsv.of(costs.compare(year.getValue()));
    }
}
