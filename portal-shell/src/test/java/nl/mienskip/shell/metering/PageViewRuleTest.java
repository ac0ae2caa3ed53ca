package nl.mienskip.shell.metering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageViewRuleTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200, text/html;charset=UTF-8",
        "GET, /fy/news/42, 200, text/html",
        "GET, /news, 200, TEXT/HTML",
        "GET, /news/42, 304,",
        "GET, /, 304,",
    })
    void isAView(String method, String path, int status, String contentType) {
        assertThat(PageViewRule.isPageView(method, path, status, contentType)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, /, 200, text/html",
        "POST, /news, 200, text/html",
        "GET, /news/42, 404, text/html",
        "GET, /news/42, 303, text/html",
        "GET, /news, 200, application/json",
        "GET, /news, 200,",
        "GET, /sitemap.xml, 200, application/xml",
        "GET, /sitemap.xml, 304,",
        "GET, /assets/look-1a2b, 304,",
        "GET, /api/v1/docs, 200, text/html",
    })
    void isNoView(String method, String path, int status, String contentType) {
        assertThat(PageViewRule.isPageView(method, path, status, contentType)).isFalse();
    }
}
