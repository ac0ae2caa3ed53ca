package nl.mienskip.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcceptsTest {

    @Test
    void anEncodingIsTakenWhenItIsNamedAndNotRefused() {
        assertThat(Accepts.encoding("gzip, deflate, br", "br")).isTrue();
        assertThat(Accepts.encoding("GZIP;q=0.8", "gzip")).isTrue();
        assertThat(Accepts.encoding("gzip;q=0, br", "gzip")).isFalse();
        assertThat(Accepts.encoding("gzip; q=0.000", "gzip")).isFalse();
        assertThat(Accepts.encoding("brotli", "br")).isFalse();
        assertThat(Accepts.encoding(null, "gzip")).isFalse();
    }

    @Test
    void aTagIsFoundAmongOthersWeakOrStrong() {
        assertThat(Accepts.tag("W/\"a\", W/\"b\"", "b")).isTrue();
        assertThat(Accepts.tag("\"b\"", "b")).isTrue();
        assertThat(Accepts.tag("*", "b")).isTrue();
        assertThat(Accepts.tag("W/\"bb\"", "b")).isFalse();
        assertThat(Accepts.tag(null, "b")).isFalse();
    }
}
