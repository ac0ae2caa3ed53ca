package nl.mienskip.participants;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.VersionRule;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.kernel.time.DayRule;
import nl.mienskip.kernel.time.PlatformTime;

/** The door to the legal members that pay and vote. */
@Boundary
public class Participants {

    @Inject
    private ParticipantStore store;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ParticipantsMerged> mergers;

    /** All of them by name. */
    @Allow(Right.TENANTS_READ)
    @AllowSystem("costs are split over them")
    public List<ParticipantView> list() {
        return store.all().stream().map(Participant::view).toList();
    }

    /** Those that have these words in their name, by name, in pages; no words for all. */
    @Allow(Right.TENANTS_READ)
    public Paged<ParticipantView> find(String words, int page, int size) {
        int number = Math.max(1, page);
        return new Paged<>(
                store.named(words, (number - 1) * size, size).stream()
                        .map(Participant::view)
                        .toList(),
                number,
                size,
                store.count(words));
    }

    /** @throws NotFound when there is none of this number */
    @Allow(Right.TENANTS_READ)
    @AllowSystem("what a payer is sent names it")
    public ParticipantView show(long id) {
        return required(id).view();
    }

    /**
     * As {@link #show}, and holds it until the end of the transaction: whoever notes something for the same participant
     * waits, so that what may stand once for it stands once.
     */
    @Allow(Right.COSTS_EDIT)
    public ParticipantView hold(long id) {
        return store.held(id).orElseThrow(() -> new NotFound("participant", id)).view();
    }

    /**
     * Refuses a number in a command that is nobody's: a fault in a field, not something that cannot be found.
     *
     * @throws InvalidInput at {@code participantId} when there is none of this number
     */
    @Allow({Right.TENANTS_READ, Right.TENANTS_OPEN})
    @AllowSystem("a role names for whom somebody votes")
    public void refuseUnknown(long id) {
        if (store.byId(id).isEmpty()) {
            throw new InvalidInput("participantId", "participant.unknown", "there is no participant " + id);
        }
    }

    /** @throws InvalidInput naming the field */
    @Allow(Right.TENANTS_OPEN)
    public ParticipantView add(AddParticipant command) {
        Participant participant = new Participant(command);
        refuseTwins(participant, null);
        store.add(participant);
        audit.record("participant.added", participant.name(), participant.words());
        return participant.view();
    }

    /**
     * @throws InvalidInput naming the field
     * @throws Conflict when somebody else changed it meanwhile
     */
    @Allow(Right.TENANTS_OPEN)
    public ParticipantView change(ChangeParticipant command) {
        Participant participant = required(command.participantId());
        VersionRule.same(command.version(), participant.version());
        refuseTwins(new Participant(command.particulars()), participant);
        String before = participant.words();
        participant.become(command.particulars());
        store.flush();
        audit.record(
                "participant.changed",
                participant.name(),
                before.equals(participant.words()) ? "" : before + " -> " + participant.words());
        return participant.view();
    }

    /**
     * Lets a participant go up in another, from a day on: its membership ends, the other pays for its tenants. Its years stay
     * its own, and post about them goes to the other. It cannot be undone.
     *
     * @throws InvalidInput naming the field
     * @throws Conflict when it went up in another before
     */
    @Allow(Right.TENANTS_OPEN)
    public ParticipantView merge(MergeParticipants command) {
        String why = Why.required(command.why());
        LocalDate today = LocalDate.now(clock.withZone(PlatformTime.ZONE));
        LocalDate day = command.day() == null ? today : DayRule.checked("day", command.day());
        Participant ending = required(command.participantId());
        Participant into = store.byId(command.intoId())
                .orElseThrow(() -> new InvalidInput("intoId", "participant.unknown", "there is no such participant"));
        store.held(Math.min(command.participantId(), command.intoId()));
        store.held(Math.max(command.participantId(), command.intoId()));
        SuccessionRule.check(ending.view(), into.view(), day, today);
        ending.mergeInto(command.intoId(), day);
        store.flush();
        audit.record("participant.merged", ending.name(), why + " (into " + into.name() + " from " + day + ")");
        audit.record("participant.joined", into.name(), why + " (by " + ending.name() + " from " + day + ")");
        mergers.fire(new ParticipantsMerged(command.participantId(), command.intoId(), day, why));
        return ending.view();
    }

    private Participant required(long id) {
        return store.byId(id).orElseThrow(() -> new NotFound("participant", id));
    }

    private void refuseTwins(Participant wanted, Participant self) {
        if (other(store.byName(wanted.name()), self)) {
            throw new InvalidInput("name", "participant.taken", "there is a participant of that name");
        }
        if (wanted.kvkNumber() != null && other(store.byKvkNumber(wanted.kvkNumber()), self)) {
            throw new InvalidInput("kvkNumber", "kvkNumber.taken", "there is a participant with that number");
        }
        if (wanted.oin() != null && other(store.byOin(wanted.oin()), self)) {
            throw new InvalidInput("oin", "oin.taken", "there is a participant with that number");
        }
    }

    private static boolean other(Optional<Participant> found, Participant self) {
        return found.isPresent() && found.get() != self;
    }
}
