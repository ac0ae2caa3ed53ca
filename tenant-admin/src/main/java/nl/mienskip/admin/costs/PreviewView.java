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
import nl.mienskip.costs.PayerPreview;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** What a participant would pay of a year, with all the arithmetic; every number leads to where it comes from. */
@Route("costs/preview/:id([1-9][0-9]{0,17})")
@Allow(Right.COSTS_READ)
class PreviewView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final Costs costs;
    private final Tenants tenants;
    private final Clock clock;

    @Inject
    PreviewView(Costs costs, Tenants tenants, Clock clock) {
        super("costs.preview");
        this.costs = costs;
        this.tenants = tenants;
        this.clock = clock;
    }

    static Anchor link(Payer payer, int year) {
        return new Anchor("costs/preview/" + payer.participantId() + "?year=" + year, payer.name());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int year = YearSelect.in(event.getLocation().getQueryParameters()).orElseGet(costs::thisYear);
        show(costs.preview(Long.parseLong(event.getRouteParameters().get("id").orElseThrow()), year));
    }

    private void show(PayerPreview preview) {
        removeAll();
        String year = String.valueOf(preview.year());
        name(t("costs.preview.of", preview.payer().name(), year));
        Map<Long, String> slugs = tenants.list().stream().collect(Collectors.toMap(TenantView::id, TenantView::slug));
        BackLink back = new BackLink(t("costs.title"), CostsView.class);
        back.setQueryParameters(QueryParameters.of("year", year));
        add(
                back,
                new ViewHeading(name(), print(), csv(preview))
                        .explain(t("costs.preview.made", Moments.full(clock.instant()))),
                CostsView.note(),
                new H2(t("costs.preview.for")),
                new PayerParts(preview.payer(), slugs));
        if (preview.lines().isEmpty()) {
            add(new EmptyState("coins", t("costs.none", year)));
        }
        preview.lines().forEach(line -> add(new PreviewSection(line, preview, slugs)));
        Paragraph total = new Paragraph(t("costs.preview.total", TotalsTable.words(preview.total())));
        total.addClassName("bill-total");
        add(total, new Anchor("costs?year=" + year, t("costs.preview.compare")));
    }

    private static Component print() {
        return new Button(
                t("costs.print"),
                new Icon("printer"),
                pressed -> UI.getCurrent().getPage().executeJs("window.print()"));
    }

    private Component csv(PayerPreview preview) {
        long payer = preview.payer().participantId();
        return new CsvLink(
                t("costs.csv"),
                "mienskip-preview-" + preview.year() + "-" + payer + ".csv",
                () -> PreviewCsv.of(costs.preview(payer, preview.year())));
    }
}
