package nl.mienskip.web.objections;

import nl.mienskip.web.shell.Layout;

/**
 * Somebody asked.
 *
 * @param layout what stands around it
 * @param hidden whether the photo is hidden now
 */
public record ObjectedPage(Layout layout, boolean hidden) {}
