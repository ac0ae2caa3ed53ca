package nl.mienskip.agenda;

import java.time.Instant;
import java.time.ZoneId;

/**
 * That people sign up for an event; each of its times has a list of its own.
 *
 * @param places how many people there is room for; 0 for as many as come
 * @param daysBefore how many days before its beginning signing up ends; 0 for at its beginning
 */
public record SignUpTerms(int places, int daysBefore) {

    /** Until when one can sign up for this time: so many days before it begins, on the village's clock. */
    public Instant closesAt(Timing timing, ZoneId zone) {
        return timing.startsAt().atZone(zone).minusDays(daysBefore).toInstant();
    }
}
