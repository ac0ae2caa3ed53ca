package nl.mienskip.members;

import java.time.Instant;

/**
 * My own membership.
 *
 * @param since when the present status began
 * @param reason why I was refused or blocked; else empty
 */
public record MembershipView(long id, String displayName, MemberStatus status, Instant since, String reason) {}
