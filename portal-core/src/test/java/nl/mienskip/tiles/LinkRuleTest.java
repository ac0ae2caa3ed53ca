package nl.mienskip.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/news",
                "/",
                "/news?page=2#top",
                "https://example.org",
                "http://example.org:8080/a/b?c=d",
                "HTTPS://example.org/"
            })
    void aPathHereAndAPageOnTheWebAreTaken(String address) {
        assertThat(LinkRule.checked("  " + address + " ")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//evil.example",
                "/\\evil.example",
                "news",
                "www.example.org",
                "mailto:a@example.org",
                "https:/example.org",
                "https://",
                "https://user@evil.example",
                "/a b",
                "java\tscript:alert(1)",
                "ftp://example.org/x"
            })
    void whatLeadsElsewhereOrRunsIsRefused(String address) {
        assertThatThrownBy(() -> LinkRule.checked(address))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.code()).isEqualTo("url.wrong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingIsRefusedAsMissing(String address) {
        assertThatThrownBy(() -> LinkRule.checked(address))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.code()).isEqualTo("url.empty"));
    }
}
