package nl.mienskip.kernel.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.tenant.TenantContext;
import org.jboss.logging.Logger;

/**
 * Runs the platform's jobs: each as the system actor of its name and for the platform's own tenant, so that nothing of
 * the request or job before it is left on the thread. A job that fails is logged and runs again at its next turn.
 */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    @Resource
    private ManagedScheduledExecutorService timers;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    /**
     * Does the work again and again.
     *
     * @param name what the log and the audit call it
     * @param pause the time from the end of one turn to the start of the next, and before the first
     */
    public synchronized void every(Duration pause, String name, Runnable work) {
        running.add(timers.scheduleWithFixedDelay(
                () -> turn(name, work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
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

    private static void turn(String name, Runnable work) {
        try {
            ActorContext.as(Actor.system(name), () -> TenantContext.asPlatform(work));
        } catch (RuntimeException | Error e) { // the executor would drop the job for good
            LOG.errorf(e, "job %s failed; it runs again at its next turn", name);
        }
    }

    @PreDestroy
    synchronized void stop() {
        running.forEach(job -> job.cancel(false));
    }
}
