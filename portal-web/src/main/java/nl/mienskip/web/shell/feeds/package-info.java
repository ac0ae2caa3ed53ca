/**
 * What a section publishes, for programs that follow it. A section gets its feeds by a resource that answers with {@link
 * nl.mienskip.web.shell.feeds.Feeds}, and by its name in the layout's list of feeds.
 */
package nl.mienskip.web.shell.feeds;
