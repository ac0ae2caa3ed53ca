package nl.mienskip.signups;

import static nl.mienskip.kernel.actor.Right.AGENDA_CONTRIBUTE;
import static nl.mienskip.kernel.actor.Right.AGENDA_EDIT;
import static nl.mienskip.kernel.actor.Right.AGENDA_PUBLISH;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.EventView;
import nl.mienskip.agenda.Timing;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.signups.SignupStore.Time;

/** The door to signing up for events. Callers limit how often that is done from one address. */
@Boundary
public class Signups {

    @Inject
    private SignupStore store;

    @Inject
    private Places places;

    @Inject
    private SignupMails mails;

    @Inject
    private InStep inStep;

    @Inject
    private Agenda agenda;

    @Inject
    private Editorial editorial;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * How signing up stands for an event on a day of its rule.
     *
     * @throws NotFound when residents see none there that people sign up for
     */
    @AllowAll("events are public")
    public SignupsView about(long eventId, LocalDate day) {
        EventView event = agenda.show(eventId);
        Time time = new Time(eventId, day);
        Timing timing = places.timing(event, time);
        Instant closesAt = places.closesAt(event, timing);
        int room = event.signUp().places();
        int free = room == 0 ? 0 : (int) Math.max(0, room - store.taken(time));
        return new SignupsView(event, timing, closesAt, closesAt.isAfter(clock.instant()), room, free);
    }

    /**
     * Signs up, which a mail confirms. An address that is on the list already is told once more what it has.
     *
     * @throws InvalidInput at the field that is wrong
     * @throws Conflict when signing up is over
     */
    @AllowAll("one needs no account to come")
    public Place signUp(SignUp command) {
        SignUp checked = SignupRule.checked(command);
        agenda.show(checked.eventId());
        return places.give(checked);
    }

    /**
     * What somebody signed up for, whose mail has this link.
     *
     * @throws NotFound when it is cancelled, or never was
     */
    @AllowAll("the link is the proof")
    public SignupView own(String token) {
        return store.byHash(new SignupToken(token).hash()).map(Signup::view).orElseThrow(Signups::unknown);
    }

    /** Cancels what somebody signed up for, whose mail has this link; whoever waits moves up. */
    @AllowAll("the link is the proof")
    public void cancel(String token) {
        String hash = new SignupToken(token).hash();
        Signup signup = held(store.timeOf(hash).orElseThrow(Signups::unknown), hash);
        mails.send(signup, "left");
        leave(signup);
    }

    /** Who signed up for an event, by its times; those who wait last. */
    @Allow({AGENDA_CONTRIBUTE, AGENDA_EDIT, AGENDA_PUBLISH})
    public List<SignupView> list(long eventId) {
        requireOrganiser(eventId);
        return store.list(eventId).stream().map(Signup::view).toList();
    }

    /** Notes that the list was taken away in a file. */
    @Allow({AGENDA_CONTRIBUTE, AGENDA_EDIT, AGENDA_PUBLISH})
    public List<SignupView> export(long eventId) {
        ItemView event = requireOrganiser(eventId);
        audit.record("signups.exported", event.title(), "");
        return list(eventId);
    }

    /** Takes somebody off the list, who gets a mail; whoever waits moves up. */
    @Allow({AGENDA_CONTRIBUTE, AGENDA_EDIT, AGENDA_PUBLISH})
    public void remove(long eventId, long signupId) {
        ItemView event = requireOrganiser(eventId);
        Time time = store.timeOf(signupId)
                .filter(found -> found.eventId() == eventId)
                .orElseThrow(Signups::unknown);
        agenda.held(eventId);
        Signup signup = store.held(time).stream()
                .filter(one -> one.id() == signupId)
                .findFirst()
                .orElseThrow(Signups::unknown);
        audit.record("signup.removed", event.title() + ", " + time.day(), "");
        mails.send(signup, "removed");
        leave(signup);
    }

    /** Tells those who signed up what became of their events, and forgets those of events long over. */
    @AllowSystem("the job that does so every few minutes")
    public void goRound() {
        inStep.goRound();
    }

    private Signup held(Time time, String hash) {
        agenda.held(time.eventId());
        store.held(time);
        return store.byHash(hash).orElseThrow(Signups::unknown);
    }

    private void leave(Signup signup) {
        Time time = new Time(signup.view().eventId(), signup.view().day());
        store.remove(signup);
        places.moveUp(time);
    }

    /** Names and addresses are for those who organise: who edits or publishes the agenda, and who began the event. */
    private ItemView requireOrganiser(long eventId) {
        ItemView event = editorial.draft(WriteEvent.class, eventId).item();
        Actor actor = ActorContext.current();
        boolean began = event.authorId() != null && event.authorId() == actor.accountId();
        if (!began && !actor.may(AGENDA_EDIT) && !actor.may(AGENDA_PUBLISH)) {
            throw new Forbidden(AGENDA_EDIT.name());
        }
        return event;
    }

    private static NotFound unknown() {
        return new NotFound("sign-up", "of this link");
    }
}
