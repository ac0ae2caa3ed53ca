package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.Costs;
import nl.mienskip.headcounts.HeadCountView;
import nl.mienskip.headcounts.HeadCounts;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** How many people live where, by the figure that a year goes by; the treasurer reads in new ones. */
@Route("costs/inhabitants")
@Allow(Right.COSTS_READ)
class HeadCountsView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final HeadCounts counts;
    private final Tenants tenants;
    private final Costs costs;
    private final Select<Integer> year = new Select<>();
    private final Div shown = new Div();

    @Inject
    HeadCountsView(HeadCounts counts, Tenants tenants, Costs costs) {
        super("costs.counts");
        this.counts = counts;
        this.tenants = tenants;
        this.costs = costs;
        int now = costs.thisYear();
        year.setLabel(t("costs.year"));
        year.setItems(IntStream.rangeClosed(now - 2, now + 1).boxed().toList().reversed());
        year.addValueChangeListener(change -> show());
        Div filter = new Div(year);
        filter.addClassName("filter");
        add(
                new BackLink(t("costs.title"), CostsView.class),
                new ViewHeading(name(), actions()).explain(t("costs.counts.line")),
                filter,
                shown);
    }

    private Component[] actions() {
        if (!ActorContext.current().may(Right.COSTS_EDIT)) {
            return new Component[0];
        }
        Button read = new Button(
                t("costs.counts.read"), new Icon("upload"), pressed -> new HeadCountsDialog(counts, this::show).open());
        read.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {read};
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year.setValue(costs.thisYear());
    }

    private void show() {
        Map<Long, HeadCountView> figures = counts.ofYear(year.getValue());
        NumbersTable table = new NumbersTable(
                t("costs.counts"),
                List.of(
                        t("costs.counts.village"),
                        t("costs.inhabitants"),
                        t("costs.counts.on"),
                        t("costs.counts.source")));
        for (TenantView tenant : tenants.list()) {
            HeadCountView figure = figures.get(tenant.id());
            if (figure != null) {
                table.line(
                        new Span(tenant.name()),
                        List.of(
                                Figures.whole(figure.inhabitants()),
                                Moments.day(figure.on()),
                                figure.source().isEmpty() ? t("costs.counts.own") : figure.source()));
            }
        }
        shown.removeAll();
        shown.add(table);
    }
}
