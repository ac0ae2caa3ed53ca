package nl.mienskip.web.membership;

import nl.mienskip.web.shell.Layout;

/**
 * Leaving the village: asked about, refused, or done.
 *
 * @param last whether they are the last who could give roles, and so cannot leave
 * @param done whether they have left
 */
public record DeparturePage(Layout layout, boolean last, boolean done) {}
