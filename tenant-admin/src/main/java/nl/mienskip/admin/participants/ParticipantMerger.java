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
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.MergerDialog;
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
        new MergerDialog(
                        t("participants.merger.of", participant.name()),
                        List.of(
                                t("participants.merger.happens.ends", participant.name()),
                                t("participants.merger.happens.pays"),
                                t("participants.merger.happens.services"),
                                t("participants.merger.happens.post"),
                                t("participants.merger.happens.vote")),
                        into,
                        LocalDate.now(clock.withZone(PlatformTime.ZONE)),
                        (day, why) -> {
                            long chosen = into.getOptionalValue()
                                    .map(ParticipantView::id)
                                    .orElse(0L);
                            ParticipantView now =
                                    participants.merge(new MergeParticipants(participant.id(), chosen, day, why));
                            Notices.done(t("participants.merger.done", participant.name()));
                            changed.accept(now);
                        })
                .open();
    }
}
