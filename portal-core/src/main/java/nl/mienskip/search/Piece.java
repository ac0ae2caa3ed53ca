package nl.mienskip.search;

/**
 * A part of what is shown of something that was found.
 *
 * @param text as it was written, without markup
 * @param found whether this is what was looked for
 */
public record Piece(String text, boolean found) {}
