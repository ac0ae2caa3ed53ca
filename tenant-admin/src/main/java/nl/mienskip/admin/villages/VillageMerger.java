package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.DayDialog;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.tenants.HostView;
import nl.mienskip.tenants.MergeTenants;
import nl.mienskip.tenants.MergerView;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** In what a village went up, or the way to let it. */
@Dependent
class VillageMerger implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Tenants tenants;

    @Inject
    private Clock clock;

    /** @param changed told when it is not what it was */
    List<Component> of(TenantView village, Consumer<TenantView> changed) {
        List<Component> parts = new ArrayList<>();
        tenants.merger(village.id()).map(this::told).ifPresent(parts::add);
        if (parts.isEmpty() && isThere(village) && ActorContext.current().may(Right.TENANTS_OPEN)) {
            parts.add(offer(village, changed));
        }
        return parts;
    }

    private static boolean isThere(TenantView village) {
        return village.status() == TenantStatus.OPEN || village.status() == TenantStatus.SUSPENDED;
    }

    private Component told(MergerView merger) {
        Paragraph told = new Paragraph(new Span(t("villages.merger.told", Moments.day(merger.on())) + " "));
        told.add(VillageView.link(tenants.bySlug(merger.intoSlug())));
        return told;
    }

    private Component offer(TenantView village, Consumer<TenantView> changed) {
        return new Section(
                new H2(t("villages.merger.title")),
                new Paragraph(t("villages.merger.line", village.name())),
                new Button(t("villages.merger.begin"), new Icon("log-out"), pressed -> ask(village, changed)));
    }

    private void ask(TenantView village, Consumer<TenantView> changed) {
        ComboBox<TenantView> into = new ComboBox<>(
                t("villages.merger.into"),
                tenants.list().stream()
                        .filter(other -> other.kind() == village.kind() && other.id() != village.id() && isThere(other))
                        .toList());
        into.setItemLabelGenerator(TenantView::name);
        into.setRequiredIndicatorVisible(true);
        into.setWidthFull();
        DayField day = DayField.untilToday(
                t("shell.day.from"), t("shell.merger.day.help"), LocalDate.now(clock.withZone(PlatformTime.ZONE)));
        DayDialog dialog = new DayDialog(t("villages.merger.of", village.name()), "day", day, (from, why) -> {
            TenantView now =
                    tenants.merge(new MergeTenants(village.id(), into.getValue().id(), from, why));
            Notices.done(t("villages.merger.done", village.name()));
            changed.accept(now);
        });
        dialog.asks("intoId", into)
                .readBy(t("villages.change.why"))
                .confirms(t("shell.merger"), () -> consequences(village, into.getValue(), dialog.day()))
                .open();
    }

    private List<String> consequences(TenantView village, TenantView into, LocalDate day) {
        List<String> all = new ArrayList<>();
        all.add(t("villages.merger.happens.closed", village.name(), into.name(), Moments.day(day)));
        all.add(t("villages.merger.happens.paid"));
        all.add(t("villages.merger.happens.counted", into.name()));
        if (village.kind() == TenantKind.MUNICIPALITY) {
            all.add(t("villages.merger.happens.placed", into.name()));
        }
        all.add(t(
                "villages.merger.happens.hosts",
                into.name(),
                tenants.hosts(village.id()).stream().map(HostView::host).collect(Collectors.joining(", "))));
        all.add(t("villages.merger.happens.members", into.name()));
        all.add(t("villages.merger.happens.history"));
        all.add(t("villages.merger.happens.told", into.name()));
        all.add(t("shell.merger.final"));
        return all;
    }
}
