package nl.mienskip.participants;

import java.time.LocalDate;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;

/** Which participants may merge, and from which day. */
final class SuccessionRule {

    private static final String INTO = "intoId";
    private static final String DAY = "day";

    private SuccessionRule() {}

    /** The one was a member until the day, the other is one on it: somebody pays on each day. */
    static void check(ParticipantView ending, ParticipantView into, LocalDate day, LocalDate today) {
        if (ending.succeededById() != null) {
            throw new Conflict("participant.merged", "it went up in another before");
        }
        if (ending.id() == into.id()) {
            throw new InvalidInput(INTO, "merger.itself", "nothing merges with itself");
        }
        if (into.succeededById() != null) {
            throw new InvalidInput(INTO, "merger.succeeded", "the other went up in another itself");
        }
        if (day.isAfter(today)) {
            throw new InvalidInput(DAY, "standing.future", "day lies in the future");
        }
        if (!ending.isMemberOn(day.minusDays(1))) {
            throw new InvalidInput(DAY, "merger.member", "it is no member on the day before");
        }
        if (!into.isMemberOn(day)) {
            throw new InvalidInput(DAY, "merger.other", "the other is no member on that day");
        }
    }
}
