package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.mienskip.admin.shell.DayDialog;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.ReasonDialog;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.CloseTenant;
import nl.mienskip.tenants.TenantFilter;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** On which day a village closes for good, and how that is announced and taken back. */
@Dependent
class VillageClosing implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Tenants tenants;

    @Inject
    private Participants participants;

    @Inject
    private Clock clock;

    /** @param changed told when it is not what it was; empty where there is nothing to read or to do */
    Optional<Component> of(TenantView village, Consumer<TenantView> changed) {
        Optional<LocalDate> day = tenants.closesOn(village.id());
        boolean there = village.status() == TenantStatus.OPEN || village.status() == TenantStatus.SUSPENDED;
        boolean mayClose = there && ActorContext.current().may(Right.TENANTS_OPEN);
        if (day.isEmpty() && !mayClose) {
            return Optional.empty();
        }
        Section section = new Section(new H2(t("villages.closing.title")));
        section.add(new Paragraph(
                day.map(known -> t(there ? "villages.closing.told" : "villages.closing.done", Moments.day(known)))
                        .orElseGet(() -> t("villages.closing.line", village.name()))));
        if (mayClose) {
            section.add(day.isEmpty() ? close(village, changed) : stay(village, changed));
        }
        return Optional.of(section);
    }

    private Button close(TenantView village, Consumer<TenantView> changed) {
        return new Button(t("villages.closing.begin"), new Icon("ban"), pressed -> ask(village, changed));
    }

    private void ask(TenantView village, Consumer<TenantView> changed) {
        DayField first = DayField.fromToday(
                t("shell.day.from"), t("villages.closing.day.help"), LocalDate.now(clock.withZone(PlatformTime.ZONE)));
        DayDialog dialog = new DayDialog(t("villages.closing.of", village.name()), "day", first, (day, why) -> {
            TenantView now = tenants.close(new CloseTenant(village.id(), day, why));
            Notices.done(t("villages.closing.noted", village.name(), Moments.day(day)));
            changed.accept(now);
        });
        dialog.readBy(t("villages.change.why"))
                .confirms(t("villages.closing.begin"), () -> consequences(village, dialog.day()))
                .open();
    }

    private List<String> consequences(TenantView village, LocalDate day) {
        List<String> all = new ArrayList<>();
        all.add(t("villages.closing.happens.pages", village.name(), Moments.day(day)));
        all.add(t("villages.closing.happens.services"));
        all.add(t("villages.closing.happens.paid"));
        all.add(t("villages.closing.happens.counted"));
        if (paysForNoOther(village)) {
            all.add(t(
                    "villages.closing.happens.member",
                    participants.show(village.participantId()).name()));
        }
        all.add(t("villages.closing.happens.history"));
        all.add(t("villages.closing.happens.told", village.name()));
        all.add(t(
                day.isAfter(LocalDate.now(clock.withZone(PlatformTime.ZONE)))
                        ? "villages.closing.until"
                        : "shell.merger.final"));
        return all;
    }

    private boolean paysForNoOther(TenantView village) {
        return village.participantId() != null
                && tenants.find(new TenantFilter("", TenantStatus.OPEN, village.participantId()), 1, 2).items().stream()
                        .allMatch(other -> other.id() == village.id());
    }

    private Button stay(TenantView village, Consumer<TenantView> changed) {
        return new Button(
                t("villages.closing.stay"),
                new Icon("rotate-ccw"),
                pressed -> new ReasonDialog(
                                t("villages.closing.stay.question", village.name()),
                                t("villages.closing.stay.consequence"),
                                t("villages.closing.stay"),
                                why -> {
                                    TenantView now = tenants.stay(village.id(), why);
                                    Notices.done(t("villages.closing.stay.done", village.name()));
                                    changed.accept(now);
                                })
                        .open());
    }
}
