package nl.mienskip.admin.participants;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.mienskip.admin.shell.DayDialog;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.participants.MergeParticipants;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;

/** In what a participant went up, or the way to let it. */
@Dependent
class ParticipantMerger implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Participants participants;

    @Inject
    private Clock clock;

    /** @param changed told when it is not what it was; empty for who may only read and finds nothing to read */
    Optional<Component> of(ParticipantView participant, Consumer<ParticipantView> changed) {
        if (participant.succeededById() != null) {
            return Optional.of(told(participant));
        }
        return ActorContext.current().may(Right.TENANTS_OPEN)
                ? Optional.of(offer(participant, changed))
                : Optional.empty();
    }

    private Component told(ParticipantView participant) {
        ParticipantView other = participants.show(participant.succeededById());
        return new Paragraph(
                new Span(t(
                                "participants.merger.told",
                                Moments.day(participant.memberUntil().plusDays(1)))
                        + " "),
                new Anchor("participants/" + other.id(), other.name()));
    }

    private Component offer(ParticipantView participant, Consumer<ParticipantView> changed) {
        return new Section(
                new H2(t("participants.merger.title")),
                new Paragraph(t("participants.merger.line", participant.name())),
                new Button(t("participants.merger.begin"), new Icon("log-out"), pressed -> ask(participant, changed)));
    }

    private void ask(ParticipantView participant, Consumer<ParticipantView> changed) {
        ComboBox<ParticipantView> into = new ComboBox<>(
                t("participants.merger.into"),
                participants.list().stream()
                        .filter(other -> other.id() != participant.id() && other.succeededById() == null)
                        .toList());
        into.setItemLabelGenerator(ParticipantView::name);
        into.setRequiredIndicatorVisible(true);
        into.setWidthFull();
        DayField day = DayField.untilToday(
                t("shell.day.from"), t("shell.merger.day.help"), LocalDate.now(clock.withZone(PlatformTime.ZONE)));
        DayDialog dialog = new DayDialog(t("participants.merger.of", participant.name()), "day", day, (from, why) -> {
            ParticipantView now = participants.merge(
                    new MergeParticipants(participant.id(), into.getValue().id(), from, why));
            Notices.done(t("participants.merger.done", participant.name()));
            changed.accept(now);
        });
        dialog.asks("intoId", into)
                .confirms(t("shell.merger"), () -> consequences(participant, into.getValue(), dialog.day()))
                .open();
    }

    private static List<String> consequences(ParticipantView participant, ParticipantView into, LocalDate day) {
        return List.of(
                t("participants.merger.happens.ends", participant.name(), into.name(), Moments.day(day)),
                t("participants.merger.happens.pays", into.name()),
                t("participants.merger.happens.services", into.name()),
                t("participants.merger.happens.post", into.name()),
                t("participants.merger.happens.vote", participant.name()),
                t("participants.merger.happens.told", into.name()),
                t("shell.merger.final"));
    }
}
