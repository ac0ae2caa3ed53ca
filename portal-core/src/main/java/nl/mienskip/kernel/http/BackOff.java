package nl.mienskip.kernel.http;

import java.time.Duration;

/**
 * How long an address that gave trouble is left alone: twice as long each time, and never shorter than it asks.
 *
 * @param first after the first time
 * @param longest after however many times, and whatever it asks
 */
public record BackOff(Duration first, Duration longest) {

    /**
     * The pause after so many times in a row.
     *
     * @param failures at least 1
     * @param asked what the other side asked for; null when it did not
     */
    public Duration pause(int failures, Duration asked) {
        Duration pause = first;
        for (int more = 1; more < failures && pause.compareTo(longest) < 0; more++) {
            pause = pause.multipliedBy(2);
        }
        if (asked != null && asked.compareTo(pause) > 0) {
            pause = asked;
        }
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
