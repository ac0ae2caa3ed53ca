package nl.mienskip.feedback;

import java.time.Instant;
import java.time.LocalDate;
import nl.mienskip.tenants.Language;

/**
 * A reaction, as those read it to whom it was addressed.
 *
 * @param page the whole address of the page that it is about
 * @param about what that page is called; empty when it is none that somebody wrote
 * @param village where it was given, when it is addressed to the cooperation; else empty
 * @param text what is said
 * @param name what the reader is called; empty when they did not say
 * @param email where an answer goes; empty when they want none
 * @param language that the reader is answered in
 * @param answer what was answered; empty when nothing was
 * @param handledBy who answered or closed it; empty when nobody did
 * @param handledAt when; null when nobody did
 * @param goneOn the day on which it is deleted
 * @param version what a change must name, so that nobody's change is lost
 */
public record ReactionView(
        long id,
        String page,
        String about,
        String village,
        String text,
        String name,
        String email,
        Language language,
        ReactionStatus status,
        Instant givenAt,
        String answer,
        String handledBy,
        Instant handledAt,
        LocalDate goneOn,
        long version) {

    /** Whether it can still be answered, and the reader wants that. */
    public boolean answerable() {
        return !email.isEmpty() && status != ReactionStatus.ANSWERED;
    }
}
