package nl.mienskip.signups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.EventView;
import nl.mienskip.agenda.Timing;
import nl.mienskip.signups.SignupStore.Time;

/** Keeps sign-ups in step with their events. */
@ApplicationScoped
class InStep {

    /** How long after an event an organiser may need the list; told to whoever signs up. */
    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private SignupStore store;

    @Inject
    private Places places;

    @Inject
    private SignupMails mails;

    @Inject
    private Agenda agenda;

    @Inject
    private Clock clock;

    void goRound() {
        store.forgetOverBefore(clock.instant().minus(KEPT));
        store.toCome(clock.instant()).forEach(this::follow);
    }

    private void follow(Time time) {
        Optional<EventView> event = agenda.held(time.eventId());
        Optional<Timing> timing = agenda.time(time.eventId(), time.day());
        List<Signup> list = store.held(time);
        if (event.isEmpty() || timing.isEmpty()) {
            list.forEach(this::callOff);
            return;
        }
        for (Signup one : list) {
            if (one.isAt(event.get(), timing.get())) {
                mails.send(one, "moved");
            }
        }
        places.moveUp(time);
    }

    private void callOff(Signup signup) {
        Instant now = clock.instant();
        if (signup.missing(now)) {
            mails.send(signup, "calledOff");
            store.remove(signup);
        }
    }
}
