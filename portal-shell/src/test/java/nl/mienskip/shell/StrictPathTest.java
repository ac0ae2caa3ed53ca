package nl.mienskip.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/news/42",
                "/admin/VAADIN/dynamic/resource/0/a-b/foto%20dorp.jpg",
                "/a..b",
                "/.well-known/x"
            })
    void anOrdinaryPathIsPlain(String path) {
        assertThat(StrictPath.plain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/../account",
                "/api/..",
                "/./account",
                "/api/%2e%2e/account",
                "/api/%2E./account",
                "/api;x=/account",
                "//example.org",
                "/api%2faccount",
                "/api\\account",
                "/a%5Cb",
                "/a%252e",
                "/a%00",
                "news",
                ""
            })
    void whatTwoReadersCouldReadDifferentlyIsNot(String path) {
        assertThat(StrictPath.plain(path)).isFalse();
    }
}
