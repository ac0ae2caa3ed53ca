package nl.mienskip.signups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.EventView;
import nl.mienskip.agenda.SignUpTerms;
import nl.mienskip.agenda.Timing;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.signups.SignupStore.Time;
import nl.mienskip.tenants.Tenants;

/** Gives out the places of one time that an event is; whoever calls holds the event until the transaction ends. */
@ApplicationScoped
class Places {

    /** A list that nobody reads any more, or that is written by a machine. */
    private static final int LONGEST_LIST = 2_000;

    @Inject
    private SignupStore store;

    @Inject
    private SignupMails mails;

    @Inject
    private Agenda agenda;

    @Inject
    private Tenants tenants;

    @Inject
    private Clock clock;

    /**
     * A place, or one on the waiting list; what they had already when the address is on the list.
     *
     * @throws Conflict when signing up is over
     */
    Place give(SignUp words) {
        Time time = new Time(words.eventId(), words.day());
        EventView event = agenda.held(words.eventId()).orElseThrow(() -> new NotFound("event", words.eventId()));
        Timing timing = timing(event, time);
        Instant now = clock.instant();
        if (!closesAt(event, timing).isAfter(now)) {
            throw new Conflict("signup.closed", "signing up is over");
        }
        List<Signup> list = store.held(time);
        Optional<Signup> before =
                list.stream().filter(one -> one.of(words.email())).findFirst();
        if (before.isPresent()) {
            return sayAgain(before.get(), now);
        }
        if (list.size() >= LONGEST_LIST) {
            throw new Conflict("signup.closed", "the list is full");
        }
        int places = event.signUp().places();
        if (places > 0 && words.people() > places) {
            throw new InvalidInput("people", "signup.people", "at most " + places + " people", places);
        }
        SignupToken token = SignupToken.random();
        Signup signup =
                new Signup(words, event, timing, places > 0 && taken(list) + words.people() > places, token, now);
        store.add(signup);
        mails.send(signup, signup.waiting() ? "waiting" : "confirmed", token);
        return signup.view().place();
    }

    /** Whoever waits and fits gets a place, the first first. */
    void moveUp(Time time) {
        Optional<SignUpTerms> terms = agenda.held(time.eventId()).map(EventView::signUp);
        List<Signup> list = store.held(time);
        if (terms.isEmpty() || list.stream().noneMatch(Signup::waiting)) {
            return;
        }
        int places = terms.get().places();
        int taken = taken(list);
        Instant now = clock.instant();
        for (Signup one : list) {
            boolean fits = places == 0 || taken + one.people() <= places;
            if (one.waiting() && fits && one.view().startsAt().isAfter(now)) {
                one.moveUp();
                taken += one.people();
                mails.send(one, "movedUp");
            }
        }
    }

    /** When this event is, for which people sign up. */
    Timing timing(EventView event, Time time) {
        return agenda.time(time.eventId(), time.day())
                .filter(found -> event.signUp() != null)
                .orElseThrow(() -> new NotFound("list", "of " + time.day()));
    }

    Instant closesAt(EventView event, Timing timing) {
        return event.signUp().closesAt(timing, tenants.current().timeZone());
    }

    private Place sayAgain(Signup signup, Instant now) {
        SignupToken token = SignupToken.random();
        if (signup.mailAgain(token, now)) {
            mails.send(signup, signup.waiting() ? "waiting" : "confirmed", token);
        }
        return signup.view().place();
    }

    private static int taken(List<Signup> list) {
        return list.stream()
                .filter(one -> !one.waiting())
                .mapToInt(Signup::people)
                .sum();
    }
}
