package nl.mienskip.usage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;
import org.jboss.logging.Logger;

/**
 * Brings what was counted to the ledger: every few seconds, when a reader asks, and when the server stops. While the
 * database is away the counters go on, so that a long outage takes no more memory than a short one.
 */
@ApplicationScoped
class Flush {

    private static final Logger LOG = Logger.getLogger(Flush.class);

    /** With the time that a flush takes, this stays below the five seconds that a killed server may lose. */
    private static final Duration PAUSE = Duration.ofSeconds(4);

    private static final int AFTER_MIGRATIONS = 100;
    private static final int AFTER_ALL_WHO_COUNT = 10_000;
    private static final int LONGEST_NAME = 100;

    private final ReentrantLock turn = new ReentrantLock();
    private Outbox outbox;
    private boolean failing;

    @Inject
    private Metering metering;

    @Inject
    private Ledger ledger;

    @Inject
    private Settings settings;

    @PostConstruct
    void open() {
        String node = settings.optional("PORTAL_NODE").orElseGet(Flush::hostName);
        outbox = new Outbox(node.substring(0, Math.min(node.length(), LONGEST_NAME)));
    }

    void start(@Observes @Priority(AFTER_MIGRATIONS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "usage.flush", this::now);
    }

    /** The server has answered its last request by now; what that used must not go with it. */
    void stop(@Observes @Priority(AFTER_ALL_WHO_COUNT) Shutdown stop) {
        now();
    }

    /** Brings everything counted so far to the ledger, as far as the database takes it; never throws. */
    void now() {
        turn.lock();
        try {
            send();
        } finally {
            turn.unlock();
        }
    }

    /** As {@link #now()} for a reader, who waits at most a second for a flush that is under way. */
    void forReader() {
        try {
            if (turn.tryLock(1, TimeUnit.SECONDS)) {
                try {
                    send();
                } finally {
                    turn.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send() {
        try {
            ActorContext.as(
                    Actor.system("usage.flush"),
                    () -> TenantContext.asPlatform(() -> outbox.send(metering::take, ledger::land)));
            if (failing) {
                LOG.info("use can be stored again; nothing was lost");
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf(
                        e, "use cannot be stored; it is kept in memory and tried again every %s s", PAUSE.toSeconds());
            }
            failing = true;
        }
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "node";
        }
    }
}
