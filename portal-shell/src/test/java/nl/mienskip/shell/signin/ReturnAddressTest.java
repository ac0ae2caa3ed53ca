package nl.mienskip.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news", "/fy/news/42?page=2", "/admin/members?filter=a%20b", "/enrol/7K2M9QWX4TPA"})
    void aPathOnThisHostIsGoneBackTo(String path) {
        assertThat(ReturnAddress.checked(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "news",
                "//example.org",
                "///example.org",
                "/\\example.org",
                "\\\\example.org",
                "/\t/example.org",
                "/\n/example.org",
                "https://example.org/",
                "javascript:alert(1)",
                "/news\r\nSet-Cookie: a=b",
                "/ /example.org",
                "http:/example.org",
                "/signin",
                "/signin/anew?to=/",
                "/signout",
                "/%zz"
            })
    void anythingElseLeadsHome(String asked) {
        assertThat(ReturnAddress.checked(asked)).isEqualTo("/");
    }

    @org.junit.jupiter.api.Test
    void aPathThatNoCookieCanHoldLeadsHome() {
        assertThat(ReturnAddress.checked("/" + "x".repeat(2000))).isEqualTo("/");
    }
}
