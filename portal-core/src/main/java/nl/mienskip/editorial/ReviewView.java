package nl.mienskip.editorial;

import java.time.Instant;

/**
 * How it stands with the review of an item's words.
 *
 * @param askedBy who handed it in; empty when nobody did
 * @param askedById their account; null when it was no person
 * @param at when it was handed in or returned; null when neither
 * @param note why it was returned; empty when it was not
 */
public record ReviewView(ReviewStatus status, String askedBy, Long askedById, Instant at, String note) {}
