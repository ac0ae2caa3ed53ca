package nl.mienskip.kernel.jobs;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.tenant.TenantContext;
import org.jboss.logging.Logger;

/**
 * Runs the platform's jobs: each as the system actor of its name and for the platform's own tenant, so that nothing of
 * the request or job before it is left on the thread. A job that fails is logged and runs again at its next turn. When
 * the server stops, a turn that is under way is waited for: cut off, its transaction would stay open and hold its locks
 * until the server gives it up, minutes later.
 */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    private static final int BEFORE_ALL_ELSE = 100;

    /** Less than what a server that was asked to stop takes for its requests. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    /**
     * The longest that the server's own queue keeps a job after it was cancelled, and with it all of a deployment that is
     * long gone: it lets go of it only when its time has come.
     */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @Resource
    ManagedScheduledExecutorService timers;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    /** Read by each turn, written by the stop. */
    private final ReadWriteLock turns = new ReentrantReadWriteLock();

    private volatile boolean stopping;

    /**
     * Does the work again and again.
     *
     * @param name what the log and the audit call it
     * @param pause the time from the end of one turn to the start of the next, and before the first
     */
    public synchronized void every(Duration pause, String name, Runnable work) {
        long waits = Math.max(1, Math.ceilDiv(pause.toMillis(), LONGEST_WAIT.toMillis()));
        long wait = pause.toMillis() / waits;
        AtomicLong waited = new AtomicLong();
        running.add(timers.scheduleWithFixedDelay(
                () -> {
                    if (waited.incrementAndGet() % waits == 0) {
                        turn(name, work);
                    }
                },
                wait,
                wait,
                TimeUnit.MILLISECONDS));
    }

    /** As {@link #every}, with the first turn before this returns. */
    public void nowAndEvery(Duration pause, String name, Runnable work) {
        turn(name, work);
        every(pause, name, work);
    }

    /**
     * Does the work for each of them, whatever fails for another.
     *
     * @throws RuntimeException the first failure with the others in it, when all had their turn
     */
    public static <T> void forEach(Collection<T> those, Consumer<T> work) {
        RuntimeException first = null;
        for (T one : those) {
            try {
                work.accept(one);
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else if (e != first) {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** Whether a turn that is long had better end here. */
    public boolean stopping() {
        return stopping;
    }

    private void turn(String name, Runnable work) {
        if (stopping || !turns.readLock().tryLock()) {
            return;
        }
        try {
            ActorContext.as(Actor.system(name), () -> TenantContext.asPlatform(work));
        } catch (RuntimeException | Error e) { // the executor would drop the job for good
            LOG.errorf(e, "job %s failed; it runs again at its next turn", name);
        } finally {
            turns.readLock().unlock();
        }
    }

    void stop(@Observes @Priority(BEFORE_ALL_ELSE) Shutdown stop) throws InterruptedException {
        stopping = true;
        synchronized (this) {
            running.forEach(job -> job.cancel(false));
        }
        if (!turns.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warnf("a job still runs after %d s; the server stops without waiting longer", PATIENCE.toSeconds());
        }
    }
}
