package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page has one address, made from the stored host; the language stands in it. */
class AddressesIT {

    @ParameterizedTest
    @CsvSource({"/fy/news, fy", "/en/news, en", "/de/news, de", "/news, nl"})
    void theLanguageOfTheAddressIsThatOfThePage(String path, String language) {
        HttpResponse<String> page = Portal.get("burum", path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"" + language + "\">");
    }

    @Test
    void theVillagesOwnLanguageHasNoPrefix() {
        HttpResponse<String> answer = Portal.get("burum", "/nl/news?page=1");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(URI.create(answer.headers().firstValue("Location").orElseThrow()))
                .hasPath("/news")
                .hasQuery("page=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/news",
                "/fy/api/v1/articles",
                "/fy/assets/portal.css",
                "/fy/sitemap.xml",
                "/fy/news.atom",
                "/fy/fy/news",
                "/fy/nl"
            })
    void whatKnowsNoLanguageIsNotThereUnderOne(String path) {
        assertThat(Portal.get("burum", path).statusCode()).isEqualTo(404);
    }

    @Test
    void everyLanguageOfAPageIsNamedWithItsAbsoluteAddress() {
        assertThat(Portal.get("burum", "/news").body())
                .contains("<link rel=\"canonical\" href=\"" + Portal.address("burum", "/news") + "\">")
                .contains("hreflang=\"fy\" href=\"" + Portal.address("burum", "/fy/news") + "\"")
                .contains("hreflang=\"nl\" href=\"" + Portal.address("burum", "/news") + "\"");
    }

    @ParameterizedTest
    @FieldSource("nl.mienskip.system.Portal#VILLAGES")
    void aForgedPortChangesNoAddress(String village) {
        HttpRequest.Builder forged = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + Portal.setting("portal.port") + "/sitemap.xml"))
                .header("Host", Portal.host(village) + ":6666");

        assertThat(Portal.send(forged).body())
                .contains("<loc>" + Portal.address(village, "/") + "</loc>")
                .doesNotContain("6666");
    }

    @Test
    void aHostInAnotherHeaderIsNotBelieved() {
        HttpResponse<String> page = Portal.send(Portal.request("burum", "/")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "host=evil.example"));

        assertThat(page.body()).contains("Burum").doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil-burum.mienskip.localhost",
                "x.burum.mienskip.localhost",
                "burum.mienskip.localhost.evil.example",
                "127.0.0.1"
            })
    void aHostThatOnlyLooksLikeOursIsUnknown(String host) {
        HttpResponse<String> answer = Portal.send(Portal.requestToHost(host, "/news"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContainIgnoringCase("burum");
    }

    @Test
    void theListForSearchEnginesHoldsPagesThatAreThere() {
        String list = Portal.get("burum", "/sitemap.xml").body();

        list.lines()
                .filter(line -> line.startsWith("<url>"))
                .map(AddressesIT::path)
                .forEach(path -> assertThat(Portal.get("burum", path).statusCode())
                        .as(path)
                        .isEqualTo(200));
        assertThat(list).contains("/news/").contains("<lastmod>");
        assertThat(Portal.get("burum", "/robots.txt").body()).contains(Portal.address("burum", "/sitemap.xml"));
    }

    @Test
    void whoIsNotSignedInIsLedThereAndBack() {
        HttpResponse<String> answer = Portal.get("burum", "/fy/account");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/signin?to=%2Ffy%2Faccount");
    }

    @Test
    void theApiSaysWhyItRefusesInsteadOfShowingAPage() {
        HttpResponse<String> answer = Portal.get("", "/api/v1/tenants");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(answer.body()).contains("\"status\":401");
    }

    private static String path(String line) {
        String address = line.substring(line.indexOf("<loc>") + 5, line.indexOf("</loc>"));
        assertThat(address).startsWith(Portal.address("burum", "/"));
        return URI.create(address).getPath();
    }
}
