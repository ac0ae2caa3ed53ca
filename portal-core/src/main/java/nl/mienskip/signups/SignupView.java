package nl.mienskip.signups;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who signed up, as the organiser and they themselves see it.
 *
 * @param id the entry's number
 * @param eventId for which event
 * @param title what that is called
 * @param day of the event's rule
 * @param startsAt when it begins
 * @param wholeDays whether its hours do not count
 * @param people how many come
 * @param remark for the organiser; may be empty
 */
public record SignupView(
        long id,
        long eventId,
        String title,
        LocalDate day,
        Instant startsAt,
        boolean wholeDays,
        String name,
        String email,
        int people,
        String remark,
        Place place,
        Instant signedAt) {}
