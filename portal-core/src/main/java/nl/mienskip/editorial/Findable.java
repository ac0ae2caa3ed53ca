package nl.mienskip.editorial;

import nl.mienskip.kernel.actor.Section;

/**
 * What is published, as it is searched.
 *
 * @param publication what it is called, and when residents read it
 * @param path where they do
 * @param mark changes with anything of this
 */
public record Findable(Section section, Publication publication, String path, Searched searched, String mark) {}
