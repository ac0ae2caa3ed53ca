package nl.mienskip.editorial;

import java.time.Instant;

/**
 * What an item said at the end of one sitting, in which its writer may have saved often.
 *
 * @param number from 1, in the order of saving
 * @param at when it was last saved
 */
public record RevisionView<W extends Words>(int number, W words, String author, Instant at) {}
