package nl.mienskip.signups;

import java.time.LocalDate;
import nl.mienskip.tenants.Language;

/**
 * Signs up for one time that an event is.
 *
 * @param eventId the event's number
 * @param day of the event's rule
 * @param language of the mails about it
 * @param name whose, at most 100 characters
 * @param email where the mails go; signs up once
 * @param people how many come, from 1 to 10
 * @param remark for the organiser, at most 500 characters; may be empty
 */
public record SignUp(
        long eventId, LocalDate day, Language language, String name, String email, int people, String remark) {}
