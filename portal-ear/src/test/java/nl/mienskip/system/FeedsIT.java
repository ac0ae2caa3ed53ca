package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs follow a village's news: its pages name the feeds, and somebody else's reader reads them. */
class FeedsIT {

    @ParameterizedTest
    @ValueSource(strings = {"/news.atom", "/news.rss"})
    void aReaderFindsTheSameArticlesAsTheList(String path) throws FeedException {
        SyndFeed feed = new SyndFeedInput()
                .build(new StringReader(Portal.get("burum", path).body()));

        List<String> listed = Jsoup.parse(Portal.get("burum", "/news").body())
                .select(".news .lines__title a")
                .eachText();
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).isEqualTo(listed);
        for (SyndEntry entry : feed.getEntries()) {
            assertThat(entry.getLink()).startsWith(Portal.address("burum", "/news/"));
            assertThat(entry.getUri()).startsWith("tag:" + Portal.host("burum") + ",");
            assertThat(entry.getContents().getFirst().getValue()).startsWith("<p>");
        }
        URI first = URI.create(feed.getEntries().getFirst().getLink());
        assertThat(Portal.get("burum", first.getPath()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/news.atom, application/atom+xml;charset=UTF-8",
        "/news.rss, application/rss+xml;charset=UTF-8",
        "/news.json, application/feed+json;charset=UTF-8",
        "/agenda.atom, application/atom+xml;charset=UTF-8",
        "/agenda.rss, application/rss+xml;charset=UTF-8",
        "/agenda.json, application/feed+json;charset=UTF-8"
    })
    void aFeedSaysWhatItIs(String path, String type) {
        HttpResponse<String> feed = Portal.get("burum", path);

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).hasValue(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news", "/fy/news", "/accessibility"})
    void pagesNameTheFeedsOfTheirVillage(String path) {
        List<Element> named = Jsoup.parse(Portal.get("burum", path).body()).select("head link[rel=alternate][type]");

        assertThat(named)
                .extracting(link -> link.attr("href"))
                .containsExactly(
                        "/news.atom", "/news.rss", "/news.json", "/agenda.atom", "/agenda.rss", "/agenda.json");
        for (Element link : named) {
            assertThat(Portal.get("burum", link.attr("href")).headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith(link.attr("type")));
        }
    }

    @Test
    void whoHasTheFeedStillGetsWordThatItIsGood() {
        String tag =
                Portal.get("burum", "/news.atom").headers().firstValue("ETag").orElseThrow();

        assertThat(Portal.send(Portal.request("burum", "/news.atom").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(Portal.send(Portal.request("warfstermolen", "/news.atom").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @FieldSource("nl.mienskip.system.Portal#VILLAGES")
    void aVillageWithoutNewsHasAFeedAllTheSame(String village) {
        assertThat(JsonParser.parseString(Portal.get(village, "/news.json").body())
                        .getAsJsonObject()
                        .get("home_page_url")
                        .getAsString())
                .isEqualTo(Portal.address(village, "/news"));
    }

    @Test
    void aFormatThatNobodyReadsIsNotThere() {
        assertThat(Portal.get("burum", "/news.docx").statusCode()).isEqualTo(404);
    }
}
