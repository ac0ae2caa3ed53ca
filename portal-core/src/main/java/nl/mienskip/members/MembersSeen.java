package nl.mienskip.members;

/**
 * Members of a tenant were there, signed in; observe it after success.
 *
 * @param firstToday how many of them had not been seen before on this day of the tenant's
 */
public record MembersSeen(long tenantId, int firstToday) {}
