package nl.mienskip.kernel.audit;

import java.time.Instant;
import java.util.List;

/**
 * One administrative act.
 *
 * @param at when
 * @param actorName who, as they were called then
 * @param act what was done, such as {@code member.admitted}
 * @param subject to what or whom
 * @param why the reason given; empty when none was asked
 * @param details what it changed, a line each; empty when the subject says it all
 */
public record AuditEntryView(
        Instant at, String actorName, String act, String subject, String why, List<String> details) {

    public AuditEntryView {
        details = List.copyOf(details);
    }
}
