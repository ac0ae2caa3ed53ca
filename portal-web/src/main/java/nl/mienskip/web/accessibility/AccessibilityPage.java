package nl.mienskip.web.accessibility;

import nl.mienskip.web.shell.Layout;

/**
 * What the pages promise.
 *
 * @param layout what stands around it
 */
public record AccessibilityPage(Layout layout) {}
