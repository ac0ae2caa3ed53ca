package nl.mienskip.members;

/** Whose membership it is, for other rooms of the house. */
public record MemberAccount(long memberId, long accountId, String displayName, MemberStatus status) {}
