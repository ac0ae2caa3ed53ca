package nl.mienskip.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.audit.Audit;

/** Keeps the list of legal members. */
@ApplicationScoped
class Participants {

    @Inject
    private TenantStore store;

    @Inject
    private Audit audit;

    ParticipantView add(AddParticipant command) {
        Participant participant = new Participant(command);
        refuseTwins(participant, null);
        store.add(participant);
        audit.record("participant.added", participant.name(), "");
        return participant.view();
    }

    ParticipantView change(ChangeParticipant command) {
        Participant participant = required(command.participantId());
        VersionRule.same(command.version(), participant.view().version());
        refuseTwins(new Participant(command.particulars()), participant);
        String before = participant.name();
        participant.become(command.particulars());
        store.flush();
        audit.record("participant.changed", participant.name(), before.equals(participant.name()) ? "" : before);
        return participant.view();
    }

    Participant required(long id) {
        return store.participant(id).orElseThrow(() -> new NotFound("participant", id));
    }

    /** A tenant's command names a participant: that is a fault in a field, not something that cannot be found. */
    void refuseUnknown(long id) {
        if (store.participant(id).isEmpty()) {
            throw new InvalidInput("participantId", "participant.unknown", "there is no participant " + id);
        }
    }

    private void refuseTwins(Participant wanted, Participant self) {
        if (other(store.participantNamed(wanted.name()), self)) {
            throw new InvalidInput("name", "participant.taken", "there is a participant of that name");
        }
        if (wanted.kvkNumber() != null && other(store.participantByKvkNumber(wanted.kvkNumber()), self)) {
            throw new InvalidInput("kvkNumber", "kvkNumber.taken", "there is a participant with that number");
        }
    }

    private static boolean other(Optional<Participant> found, Participant self) {
        return found.isPresent() && found.get() != self;
    }
}
