package nl.mienskip.kernel.audit;

import java.time.Instant;

/**
 * One administrative act.
 *
 * @param at when
 * @param actorName who, as they were called then
 * @param act what was done, such as {@code member.admitted}
 * @param subject to what or whom
 * @param why the reason given; empty when none was asked
 */
public record AuditEntryView(Instant at, String actorName, String act, String subject, String why) {}
