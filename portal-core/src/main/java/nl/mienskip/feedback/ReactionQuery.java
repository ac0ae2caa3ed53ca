package nl.mienskip.feedback;

/**
 * Which reactions to list.
 *
 * @param status null for all
 * @param page from 1
 * @param size how many on a page
 */
public record ReactionQuery(ReactionStatus status, int page, int size) {}
