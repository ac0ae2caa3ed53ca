package nl.mienskip.web.shell.feeds;

import nl.mienskip.web.shell.FeedFormat;

/** Writes a feed as Atom (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    static String of(Feed feed) {
        Xml xml = new Xml()
                .open(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xml:lang",
                        feed.texts().language().tag())
                .leaf("id", feed.id())
                .leaf("title", feed.title())
                .leaf("subtitle", feed.description())
                .leaf("updated", feed.updated().toString())
                .empty("link", "rel", "self", "type", FeedFormat.ATOM.type(), "href", feed.self(FeedFormat.ATOM))
                .empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
        author(xml, feed.site().name());
        feed.entries().forEach(entry -> entry(xml, feed, entry));
        return xml.close().toString();
    }

    private static void entry(Xml xml, Feed feed, FeedEntry entry) {
        xml.open("entry", "xml:lang", entry.publication().language().tag())
                .leaf("id", feed.id(entry))
                .leaf("title", entry.publication().title())
                .leaf("published", entry.publication().from().toString())
                .leaf("updated", entry.updated().toString())
                .empty("link", "rel", "alternate", "type", "text/html", "href", feed.url(entry));
        author(xml, feed.author(entry));
        if (!entry.lead().isEmpty()) {
            xml.leaf("summary", entry.lead());
        }
        xml.leaf("content", feed.content(entry), "type", "html").close();
    }

    private static void author(Xml xml, String name) {
        xml.open("author").leaf("name", name).close();
    }
}
