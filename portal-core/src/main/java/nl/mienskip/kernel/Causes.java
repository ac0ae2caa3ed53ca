package nl.mienskip.kernel;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** What lies beneath an exception. */
public final class Causes {

    /** A chain may end in itself. */
    private static final int DEEPEST = 20;

    private Causes() {}

    /** Whether this or one of those beneath it is asked for. */
    public static boolean any(Throwable thrown, Predicate<Throwable> asked) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(asked);
    }
}
