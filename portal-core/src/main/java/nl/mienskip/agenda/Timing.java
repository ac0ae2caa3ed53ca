package nl.mienskip.agenda;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One time that an event is.
 *
 * @param day of the rule, which it keeps when it is moved
 * @param startsAt when it begins
 * @param endsAt when it ends; null when nobody knows
 * @param overAt when it is no longer to come: its end, or the end of its day
 * @param firstDay the day in the village on which it begins
 * @param lastDay the last day in the village on which it is; a night belongs to the day before
 */
public record Timing(
        LocalDate day, Instant startsAt, Instant endsAt, Instant overAt, LocalDate firstDay, LocalDate lastDay) {}
