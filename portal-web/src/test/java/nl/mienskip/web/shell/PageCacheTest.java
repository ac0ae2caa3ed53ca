package nl.mienskip.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.mienskip.kernel.page.ContentVersion;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

class PageCacheTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final PageCache cache = new PageCache(new ContentVersion(), Clock.fixed(NOW, ZoneOffset.UTC));

    private static PageCache.Key key(long tenant, long content, String host, Language language, String query) {
        return new PageCache.Key(tenant, 1, content, host, language, "/news", query);
    }

    private static StoredPage page(Instant until) {
        return stored("<p>molen</p>", until);
    }

    private static StoredPage stored(String html, Instant until) {
        return StoredPage.of(PublicFile.of("text/html", html).until(until));
    }

    @Test
    void whatIsKeptIsFoundAgain() {
        PageCache.Key key = key(2, 0, "burum.example", Language.NL, "");
        cache.keep(key, page(NOW.plusSeconds(60)));

        assertThat(cache.get(key)).isPresent();
    }

    @Test
    void anotherVillageHostLanguageOrPageIsAnotherEntry() {
        cache.keep(key(2, 0, "burum.example", Language.NL, ""), page(null));

        assertThat(cache.get(key(3, 0, "burum.example", Language.NL, ""))).isEmpty();
        assertThat(cache.get(key(2, 0, "other.example", Language.NL, ""))).isEmpty();
        assertThat(cache.get(key(2, 0, "burum.example", Language.FY, ""))).isEmpty();
        assertThat(cache.get(key(2, 0, "burum.example", Language.NL, "page=2"))).isEmpty();
    }

    @Test
    void aPageFromBeforeAChangeIsNotFoundAfterIt() {
        cache.keep(key(2, 0, "burum.example", Language.NL, ""), page(null));

        assertThat(cache.get(key(2, 1, "burum.example", Language.NL, ""))).isEmpty();
    }

    @Test
    void aPageThatHasAlreadyChangedByItselfIsNotKept() {
        PageCache.Key key = key(2, 0, "burum.example", Language.NL, "");
        cache.keep(key, page(NOW));

        assertThat(cache.get(key)).isEmpty();
    }

    @Test
    void thePagesTagTellsItsContentApart() {
        StoredPage one = stored("<p>Burum</p>", null);
        StoredPage other = stored("<p>Warfstermolen</p>", null);

        assertThat(one.tag()).isNotEqualTo(other.tag());
        assertThat(one.tag()).isEqualTo(stored("<p>Burum</p>", NOW).tag());
    }
}
