package nl.mienskip.editorial;

import nl.mienskip.kernel.actor.Section;

/**
 * How it stands with a section's pages.
 *
 * @param shown how many items residents read
 * @param last what came on the pages last; null when nothing is there
 * @param due how many are to be looked at
 */
public record SectionHealth(Section section, long shown, ItemView last, long due) {}
