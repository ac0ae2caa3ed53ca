package nl.mienskip.web.shell.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mienskip.editorial.Publication;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.shell.Samples;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a section publishes, read back by somebody else's reader. */
class FeedTest {

    private static final Instant SINCE = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant FROM = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-11-21T10:30:00Z");
    private static final String WHOLE_TEXT =
            "<p>Eén &lt;zin&gt; &amp; meer.</p><p>Zie <a href=\"https://burum.example/news/7\">hier</a>.</p>";

    static Stream<Named<Function<Feed, String>>> formatsInXml() {
        return Stream.of(Named.of("Atom", AtomFeed::of), Named.of("RSS", RssFeed::of));
    }

    @ParameterizedTest
    @MethodSource("formatsInXml")
    void aReaderFindsWhatWasWritten(Function<Feed, String> format) throws FeedException {
        SyndFeed read = read(format.apply(feed(entry(Samples.NASTY, CHANGED))));

        assertThat(read.getTitle()).isEqualTo("Nieuws – Burum");
        assertThat(home(read)).isEqualTo("https://burum.example/news");
        SyndEntry entry = read.getEntries().getFirst();
        assertThat(entry.getUri()).isEqualTo("tag:burum.mienskip.example,2026:news/42");
        assertThat(entry.getLink()).isEqualTo("https://burum.example/news/42");
        assertThat(entry.getTitle()).isEqualTo(Samples.NASTY);
        assertThat(entry.getAuthor()).isEqualTo(Samples.NASTY);
        assertThat(entry.getPublishedDate()).isEqualTo(Date.from(FROM));
        assertThat(entry.getContents().getFirst().getValue()).isEqualTo(WHOLE_TEXT);
    }

    @ParameterizedTest
    @MethodSource("formatsInXml")
    void nothingToReadIsAFeedToo(Function<Feed, String> format) throws FeedException {
        assertThat(read(format.apply(feed())).getEntries()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formatsInXml")
    void aCharacterThatXmlDoesNotKnowIsLeftOut(Function<Feed, String> format) throws FeedException {
        String hostile = "]]>\u0000a\u0008\uFFFE\uD800b <!-- 😀 </title>";

        assertThat(read(format.apply(feed(entry(hostile, CHANGED))))
                        .getEntries()
                        .getFirst()
                        .getTitle())
                .isEqualTo("]]>ab <!-- 😀 </title>");
    }

    @Test
    void aReaderWouldRefuseWhatIsNotEscaped() {
        String broken = AtomFeed.of(feed(entry("Molen", CHANGED))).replace("Molen", "Molen & <b>");

        assertThatThrownBy(() -> read(broken)).isInstanceOf(FeedException.class);
    }

    @Test
    void anAtomReaderSeesWhenSomethingChangedAndInWhichLanguageItIs() throws FeedException {
        String atom = AtomFeed.of(feed(entry("Âld papier", CHANGED)));

        assertThat(read(atom).getEntries().getFirst().getUpdatedDate()).isEqualTo(Date.from(CHANGED));
        assertThat(atom)
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nl\">")
                .contains("<entry xml:lang=\"fy\">");
    }

    @Test
    void whatWasPlannedAheadIsNewWhenItCanBeRead() throws FeedException {
        String atom = AtomFeed.of(feed(entry("Molen", FROM.minusSeconds(90_000))));

        assertThat(read(atom).getEntries().getFirst().getUpdatedDate()).isEqualTo(Date.from(FROM));
    }

    @Test
    void aFeedWithoutItemsIsAsOldAsTheVillagesPages() {
        assertThat(AtomFeed.of(feed())).contains("<updated>2026-01-05T09:00:00Z</updated>");
    }

    /** Field by field, as the specification of JSON Feed 1.1 has them. */
    @Test
    void theJsonFeedSaysTheSame() {
        JsonObject feed =
                JsonText.read(JsonFeed.of(feed(entry(Samples.NASTY, CHANGED)))).asJsonObject();

        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("title")).isEqualTo("Nieuws – Burum");
        assertThat(feed.getString("home_page_url")).isEqualTo("https://burum.example/news");
        assertThat(feed.getString("feed_url")).isEqualTo("https://burum.example/news.json");
        assertThat(feed.getString("language")).isEqualTo("nl");
        JsonObject item = feed.getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("id")).isEqualTo("tag:burum.mienskip.example,2026:news/42");
        assertThat(item.getString("url")).isEqualTo("https://burum.example/news/42");
        assertThat(item.getString("title")).isEqualTo(Samples.NASTY);
        assertThat(item.getString("content_html")).isEqualTo(WHOLE_TEXT);
        assertThat(item.getString("summary")).isEqualTo("Eén <zin> & meer.");
        assertThat(item.getString("date_published")).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(item.getString("date_modified")).isEqualTo("2026-11-21T10:30:00Z");
        assertThat(item.getString("language")).isEqualTo("fy");
        assertThat(item.getJsonArray("authors").getJsonObject(0).getString("name"))
                .isEqualTo(Samples.NASTY);
    }

    private static Feed feed(FeedEntry... entries) {
        return new Feed(
                Samples.site(Samples.look(null, null)),
                Samples.texts(Language.NL),
                "news",
                "burum.mienskip.example",
                SINCE,
                Arrays.asList(entries));
    }

    private static FeedEntry entry(String title, Instant changed) {
        return new FeedEntry(
                new Publication(42, Language.FY, title, FROM, null, Samples.NASTY, changed),
                "Eén <zin> & meer.",
                "<p>Zie <a href=\"/news/7\">hier</a>.</p>");
    }

    /** Of an Atom feed this reader takes the feed itself for its link, and tells the page among several. */
    private static String home(SyndFeed feed) {
        return feed.getLinks().stream()
                .filter(link -> "alternate".equals(link.getRel()))
                .map(SyndLink::getHref)
                .findFirst()
                .orElseGet(feed::getLink);
    }

    private static SyndFeed read(String xml) throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml));
    }
}
