package nl.mienskip.members;

/**
 * Which members to list.
 *
 * @param status null for every status
 * @param text part of the name; empty for every name
 * @param page from 1
 */
public record MemberQuery(MemberStatus status, String text, int page) {}
