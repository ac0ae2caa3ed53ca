package nl.mienskip.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news", "/news/1?page=2", "/enrol", "/fylgje", "/news?from=a.b"})
    void aPageCanBeHadInEachLanguage(String path) {
        assertThat(LanguageFilter.knowsLanguages(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fy",
                "/fy/news",
                "/de?x",
                "/admin",
                "/admin/news",
                "/media/a-1.jpg",
                "/api/v1/tenants",
                "/news.atom",
                "/robots.txt"
            })
    void whatNamesALanguageOrIsNoPageStaysAsItIs(String path) {
        assertThat(LanguageFilter.knowsLanguages(path)).isFalse();
    }
}
