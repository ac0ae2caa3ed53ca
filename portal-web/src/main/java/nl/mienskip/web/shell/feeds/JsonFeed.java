package nl.mienskip.web.shell.feeds;

import jakarta.json.stream.JsonGenerator;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.web.shell.FeedFormat;

/** Writes a feed as JSON Feed 1.1. */
final class JsonFeed {

    private JsonFeed() {}

    static String of(Feed feed) {
        return JsonText.write(json -> {
            json.writeStartObject()
                    .write("version", "https://jsonfeed.org/version/1.1")
                    .write("title", feed.title())
                    .write("description", feed.description())
                    .write("home_page_url", feed.home())
                    .write("feed_url", feed.self(FeedFormat.JSON))
                    .write("language", feed.texts().language().tag())
                    .writeStartArray("items");
            feed.entries().forEach(entry -> item(json, feed, entry));
            json.writeEnd().writeEnd();
        });
    }

    private static void item(JsonGenerator json, Feed feed, FeedEntry entry) {
        json.writeStartObject()
                .write("id", feed.id(entry))
                .write("url", feed.url(entry))
                .write("title", entry.publication().title())
                .write("content_html", feed.content(entry));
        if (!entry.lead().isEmpty()) {
            json.write("summary", entry.lead());
        }
        json.write("date_published", entry.publication().from().toString())
                .write("date_modified", entry.updated().toString())
                .write("language", entry.publication().language().tag())
                .writeStartArray("authors")
                .writeStartObject()
                .write("name", feed.author(entry))
                .writeEnd()
                .writeEnd()
                .writeEnd();
    }
}
