package nl.mienskip.kernel.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mienskip.kernel.jobs.Jobs;

/** Empties the queue every few seconds. */
@ApplicationScoped
class MailRound {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int WHEN_ALL_STANDS = 100;

    /** So that one round ends, also when mail comes in as fast as it goes out. */
    private static final int MOST_IN_ONE_ROUND = 500;

    @Inject
    private Jobs jobs;

    @Inject
    private Mail mail;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start) {
        jobs.every(PAUSE, "mail", this::round);
    }

    private void round() {
        int count = 0;
        while (count < MOST_IN_ONE_ROUND && !jobs.stopping() && mail.deliverNext()) {
            count++;
        }
    }
}
