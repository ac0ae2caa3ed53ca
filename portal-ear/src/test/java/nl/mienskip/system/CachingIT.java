package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Visitors' pages are kept and asked for again by their tag; nobody ever gets another village's, or somebody's own. */
class CachingIT {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/news",
                "/fy/news",
                "/news.atom",
                "/news.rss",
                "/news.json",
                "/agenda",
                "/agenda.ics",
                "/accessibility",
                "/privacy"
            })
    void aVisitorsPageComesWithATagAndWithoutACookie(String path) {
        HttpResponse<String> page = Portal.get("burum", path);

        assertThat(page.headers().firstValue("ETag")).isPresent();
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(page.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Cookie"));
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoHasThePageStillGetsWordThatItIsGood() {
        String tag = Portal.get("burum", "/news").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                Portal.send(Portal.request("burum", "/news").header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void anotherVillagesTagIsNotGoodHere() {
        String tag =
                Portal.get("warfstermolen", "/").headers().firstValue("ETag").orElseThrow();

        assertThat(Portal.send(Portal.request("burum", "/").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    /** The two have articles with the same titles, so only what is inside tells them apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/news",
                "/fy",
                "/sitemap.xml",
                "/robots.txt",
                "/news.atom",
                "/agenda.ics",
                "/api/v1/articles"
            })
    void noVillageGetsTheOthersPageHoweverOftenBothAreAsked(String path) {
        for (int round = 0; round < 3; round++) {
            assertThat(Portal.get("burum", path).body()).doesNotContainIgnoringCase("warfstermolen");
            assertThat(Portal.get("warfstermolen", path).body()).doesNotContainIgnoringCase("burum");
        }
    }

    @Test
    void anotherVillagesArticleIsNotThere() {
        Matcher article = Pattern.compile("/news/\\d+")
                .matcher(Portal.get("warfstermolen", "/news").body());
        assertThat(article.find()).isTrue();

        assertThat(Portal.get("warfstermolen", article.group()).statusCode()).isEqualTo(200);
        assertThat(Portal.get("burum", article.group()).statusCode()).isEqualTo(404);
        assertThat(Portal.get("burum", "/api/v1" + article.group().replace("news", "articles"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void marksThatOthersPutBehindALinkMakeNoOtherPage() {
        HttpResponse<String> plain = Portal.get("burum", "/news");
        HttpResponse<String> marked = Portal.get("burum", "/news?fbclid=abc&utm_source=x");

        assertThat(marked.body()).isEqualTo(plain.body()).doesNotContain("fbclid");
        assertThat(marked.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void anErrorIsKeptNowhere() {
        assertThat(Portal.get("burum", "/nobody-wrote-this").headers().firstValue("Cache-Control"))
                .hasValue("private, no-store");
    }

    @Test
    void askingForTheHeadAloneGivesTheSameHead() {
        HttpResponse<String> page = Portal.get("burum", "/news");
        HttpResponse<String> head =
                Portal.send(Portal.request("burum", "/news").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(page.headers().firstValue("ETag"));
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(page.headers().firstValue("Content-Length"));
    }

    @Test
    void whatPagesAreDressedWithIsKeptForEverAndSentCompressed() {
        List<String> assets = ASSET.matcher(Portal.get("burum", "/").body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(assets).anyMatch(asset -> asset.endsWith(".css")).anyMatch(asset -> asset.endsWith(".woff2"));
        for (String asset : assets) {
            HttpResponse<String> answer =
                    Portal.send(Portal.request("burum", asset).header("Accept-Encoding", "gzip, br"));
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
            if (asset.contains("portal-") && asset.endsWith(".css")) {
                assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("br");
            }
        }
    }

    @Test
    void anAssetThatIsNotOursIsNotThere() {
        for (String path : List.of("/assets/assets.properties", "/assets/icons.properties", "/assets/portal.css")) {
            assertThat(Portal.get("burum", path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
