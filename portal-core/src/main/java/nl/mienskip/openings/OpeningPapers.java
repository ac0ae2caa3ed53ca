package nl.mienskip.openings;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** What is written down of an opening, each time in a transaction of its own; the door has checked who asks. */
@Boundary
class OpeningPapers {

    @Inject
    private OpeningStore store;

    @Inject
    private Tenants tenants;

    @Inject
    private Participants participants;

    @Inject
    private BeginningMail mail;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Lays down the village and its papers, held by the caller; nothing of it when anything is wrong. */
    void layDown(OpenVillage command) {
        FirstAdministrator administrator = FirstAdministrator.checked(command.administrator());
        TenantView village = tenants.open(command.tenant(payer(command)));
        if (command.municipalityId() != null) {
            tenants.placeIn(village.id(), command.municipalityId());
        }
        Opening opening = new Opening(
                village.id(),
                village.slug(),
                administrator,
                ActorContext.current().name(),
                clock.instant());
        opening.step(StepKind.TENANT).succeed(clock.instant());
        opening.hold(clock.instant());
        store.add(opening);
    }

    private long payer(OpenVillage command) {
        if ((command.participantId() == null) == (command.participant() == null)) {
            throw new InvalidInput(
                    "participantId", "participant.which", "give either a participant that is there or a new one");
        }
        return command.participantId() != null ? command.participantId() : added(command.participant());
    }

    private long added(AddParticipant participant) {
        try {
            return participants.add(participant).id();
        } catch (InvalidInput wrong) {
            throw new InvalidInput("participant." + wrong.field(), wrong.code(), wrong.getMessage(), wrong.arguments());
        }
    }

    void hold(String slug) {
        Opening opening = locked(slug);
        opening.hold(clock.instant());
        audit.record("tenant.opening.repeated", slug, "");
    }

    void letGo(String slug) {
        locked(slug).letGo();
    }

    /** Names somebody else; the opening goes on only when it is repeated. */
    void name(String slug, FirstAdministrator administrator, String why) {
        Opening opening = locked(slug);
        opening.hold(clock.instant());
        opening.rename(administrator);
        opening.letGo();
        audit.record("tenant.opening.administrator", slug, why);
    }

    /** Writes down that an open village got an administrator, and tells them how to begin. */
    void appointed(TenantView village, FirstAdministrator administrator, String why) {
        mail.appointed(village, administrator);
        audit.record("tenant.administrator", village.slug(), why);
    }

    Optional<StepKind> next(String slug) {
        return required(slug).next();
    }

    void succeeded(String slug, StepKind kind) {
        locked(slug).step(kind).succeed(clock.instant());
    }

    void failed(String slug, StepKind kind, Failure failure) {
        locked(slug).step(kind).fail(clock.instant(), failure);
    }

    /** The last step: the village's hosts answer, and its papers are closed. */
    void open(String slug) {
        Opening opening = locked(slug);
        mail.opened(tenants.markOpen(opening.villageId()), opening.view().administrator());
        opening.step(StepKind.OPEN).succeed(clock.instant());
        opening.end(clock.instant());
    }

    OpeningView view(String slug) {
        return required(slug).view();
    }

    Optional<OpeningView> find(String slug) {
        return store.bySlug(slug).map(Opening::view);
    }

    List<OpeningView> underWay() {
        return store.underWay().stream().map(Opening::view).toList();
    }

    private Opening required(String slug) {
        return store.bySlug(slug).orElseThrow(() -> new NotFound("opening", slug));
    }

    private Opening locked(String slug) {
        return store.lockBySlug(slug).orElseThrow(() -> new NotFound("opening", slug));
    }
}
