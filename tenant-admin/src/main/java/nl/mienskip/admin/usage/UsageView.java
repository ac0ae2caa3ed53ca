package nl.mienskip.admin.usage;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.mienskip.admin.shell.CsvLink;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.csv.Csv;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.usage.Meter;

/** What one village used of one meter, day by day or month by month; which stands in the address. */
@Route(UsageView.PATH)
@MenuEntry(text = "usage.title", icon = "chart-line", order = 13)
@Allow(Right.USAGE_READ)
class UsageView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "usage";

    private final UsageReader reader;
    private final List<TenantView> villages;
    private final LocalDate today;
    private final ComboBox<TenantView> village = new ComboBox<>(t("usage.village"));
    private final Select<Meter> meter = new Select<>();
    private final Select<UsagePeriod> period = new Select<>();
    private final Div shown = new Div();
    private final ExclusionsPanel exclusions;

    @Inject
    UsageView(Tenants tenants, UsageReader reader, ExclusionsPanel exclusions, Clock clock) {
        super("usage.title");
        this.reader = reader;
        this.exclusions = exclusions;
        this.villages = tenants.list();
        this.today = LocalDate.now(clock.withZone(Site.tenant().timeZone()));
        village.setItems(villages);
        village.setItemLabelGenerator(TenantView::name);
        meter.setLabel(t("usage.meter"));
        meter.setItems(Meter.values());
        meter.setItemLabelGenerator(Meters::name);
        period.setLabel(t("usage.period"));
        period.setItemLabelGenerator(UsagePeriod::words);
        village.addValueChangeListener(change -> asked(change.isFromClient()));
        meter.addValueChangeListener(change -> asked(change.isFromClient()));
        period.addValueChangeListener(change -> asked(change.isFromClient()));
        exclusions.onChange(() -> asked(true));
        Div filter = new Div(village, meter, period);
        filter.addClassName("filter");
        add(
                new ViewHeading(name(), new CsvLink(t("usage.csv"), "mienskip-usage.csv", this::csv))
                        .explain(t("usage.title.line")),
                filter,
                shown,
                exclusions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UsageQuestion question =
                UsageQuestion.of(event.getLocation().getQueryParameters(), UsagePeriod.of(YearMonth.from(today)));
        List<UsagePeriod> periods = UsagePeriod.choices(today, question.period());
        period.setItems(periods);
        period.setValue(question.period());
        meter.setValue(question.meter());
        villages.stream()
                .filter(one -> one.slug().equals(question.slug()))
                .findFirst()
                .or(() -> villages.stream().findFirst())
                .ifPresent(village::setValue);
        show();
    }

    /** The address follows without a visit to the server, so that the field in use keeps the focus. */
    private void asked(boolean byReader) {
        if (byReader && village.getValue() != null) {
            show();
            getUI().orElseThrow()
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location(PATH, question().parameters()));
        }
    }

    private UsageQuestion question() {
        return new UsageQuestion(village.getValue().slug(), meter.getValue(), period.getValue());
    }

    private void show() {
        shown.removeAll();
        if (village.getValue() == null) {
            shown.add(new EmptyState("chart-line", t("usage.noVillages")));
            return;
        }
        List<UsageLine> lines = lines();
        UsageHeading heading = new UsageHeading(village.getValue(), meter.getValue(), period.getValue(), lines);
        shown.add(new UsagePicture(heading, lines), new UsageTable(heading, lines));
        exclusions.show(village.getValue(), villages);
    }

    private List<UsageLine> lines() {
        return reader.lines(village.getValue(), meter.getValue(), period.getValue());
    }

    private Csv csv() {
        return UsageTable.csv(question(), lines());
    }
}
