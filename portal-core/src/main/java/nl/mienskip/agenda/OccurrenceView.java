package nl.mienskip.agenda;

import nl.mienskip.tenants.Language;

/**
 * One time that an event is, as lists show it.
 *
 * @param id the event's number, which stands in its address
 * @param language what it is written in
 * @param place where it is; may be empty
 * @param wholeDays whether it is on whole days, so that its times do not count
 */
public record OccurrenceView(
        long id, Language language, String title, String place, boolean wholeDays, Timing timing) {}
