package nl.mienskip.kernel.http;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** The moment by which an errand must be over, whatever the other side does. */
final class Deadline {

    private final long end;

    Deadline(Duration patience) {
        end = System.nanoTime() + patience.toNanos();
    }

    /** The milliseconds that are left, at least 1: a socket takes 0 for "for ever". */
    int left() throws SocketTimeoutException {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left < 1) {
            throw new SocketTimeoutException("it took too long as a whole");
        }
        return (int) Math.min(left, Integer.MAX_VALUE);
    }
}
