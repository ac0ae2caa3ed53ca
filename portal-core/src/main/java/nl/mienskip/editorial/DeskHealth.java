package nl.mienskip.editorial;

import java.util.List;

/**
 * How it stands with a village's pages.
 *
 * @param sections in their order, those that whoever asks may read at the desk
 * @param ownerless what residents read and nobody looks after who still writes there; at most 50
 */
public record DeskHealth(List<SectionHealth> sections, List<ItemView> ownerless) {}
