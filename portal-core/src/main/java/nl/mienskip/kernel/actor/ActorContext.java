package nl.mienskip.kernel.actor;

import java.util.concurrent.Callable;
import nl.mienskip.kernel.tenant.WorkFailedException;

/** Who acts on this thread; a visitor unless said otherwise. */
public final class ActorContext {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private ActorContext() {}

    /** Who acts; {@link Actor#VISITOR} when nobody was named. */
    public static Actor current() {
        Actor actor = CURRENT.get();
        return actor == null ? Actor.VISITOR : actor;
    }

    /** Does the work as this actor and puts back who acted before, whatever happens. */
    public static <T> T as(Actor actor, Callable<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new WorkFailedException(e);
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** As {@link #as(Actor, Callable)}, for work without a result. */
    public static void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Refuses who lacks the right.
     *
     * @throws Forbidden when the current actor lacks it
     */
    public static void require(Right right) {
        if (!current().may(right)) {
            throw new Forbidden(right.name());
        }
    }
}
