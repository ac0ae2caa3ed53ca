package nl.mienskip.web.shell;

/**
 * That something went wrong, and what the reader can do.
 *
 * @param layout what stands around it; its title says what is wrong
 * @param text what the reader can do
 * @param reference what to tell the board so that the log's line can be found; empty when nothing was logged
 */
public record ErrorPage(Layout layout, String text, String reference) {}
