package nl.mienskip.web.shell.feeds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.mienskip.web.shell.FeedFormat;
import nl.mienskip.web.shell.Markup;

/** Writes a feed as RSS 2.0; what that lacks (the whole text, names of writers, languages) by its usual extensions. */
final class RssFeed {

    private RssFeed() {}

    static String of(Feed feed) {
        Xml xml = new Xml()
                .open(
                        "rss",
                        "version",
                        "2.0",
                        "xmlns:atom",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:content",
                        "http://purl.org/rss/1.0/modules/content/",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("channel")
                .leaf("title", feed.title())
                .leaf("link", feed.home())
                .leaf("description", feed.description())
                .leaf("language", feed.texts().language().tag())
                .leaf("lastBuildDate", moment(feed.updated()))
                .empty("atom:link", "rel", "self", "type", FeedFormat.RSS.type(), "href", feed.self(FeedFormat.RSS));
        feed.entries().forEach(entry -> item(xml, feed, entry));
        return xml.close().close().toString();
    }

    private static void item(Xml xml, Feed feed, FeedEntry entry) {
        xml.open("item")
                .leaf("title", entry.publication().title())
                .leaf("link", feed.url(entry))
                .leaf("guid", feed.id(entry), "isPermaLink", "false")
                .leaf("pubDate", moment(entry.publication().from()))
                .leaf("atom:updated", entry.updated().toString())
                .leaf("dc:creator", feed.author(entry))
                .leaf("dc:language", entry.publication().language().tag());
        if (!entry.lead().isEmpty()) {
            xml.leaf("description", Markup.escaped(entry.lead())); // readers take a description for HTML
        }
        xml.leaf("content:encoded", feed.content(entry)).close();
    }

    private static String moment(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
