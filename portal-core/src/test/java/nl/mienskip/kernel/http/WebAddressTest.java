package nl.mienskip.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://dorp.example/feed|https://dorp.example/feed",
                "dorp.example/feed|https://dorp.example/feed",
                "HTTP://dorp.example|http://dorp.example",
                "https://dorp.example/feed?a=b%20c#top|https://dorp.example/feed?a=b%20c",
                "https://súdwest.example/nijs/ûnder|https://xn--sdwest-pya.example/nijs/%C3%BBnder",
                "https://[2a02:a210::1]/feed|https://[2a02:a210::1]/feed"
            })
    void whatPeopleWriteBecomesAnAddress(String written, String address) {
        assertThat(WebAddress.of(written)).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "ftp://dorp.example/",
                "file:///etc/passwd",
                "https://",
                "https:///feed",
                "https://u@dorp.example/",
                "https://u:p@dorp.example/",
                "https://dorp.example\\@inside/",
                "https://dorp example/",
                "jar:http://a!/b",
                "https://dorp.example/\r\nX: y",
                "javascript://dorp.example/%0aalert(1)"
            })
    void whatIsNoPageOfTheWebIsRefused(String written) {
        NoAnswer none = catchThrowableOfType(NoAnswer.class, () -> WebAddress.of(written));

        assertThat(none).isNotNull();
        assertThat(none.trouble()).isEqualTo(Trouble.ADDRESS);
    }

    @Test
    void whatIsLongerThanAnAddressIsRefused() {
        assertThatThrownBy(() -> WebAddress.of("https://dorp.example/" + "x".repeat(500)))
                .isInstanceOf(NoAnswer.class);
    }

    @Test
    void nobodyIsSentOnFromASecureAddressToOneThatIsNot() {
        URI secure = URI.create("https://dorp.example/feed");

        assertThat(WebAddress.next(secure, "https://other.example/")).hasToString("https://other.example/");
        assertThat(WebAddress.next(secure, "//other.example/")).hasToString("https://other.example/");
        assertThat(WebAddress.next(URI.create("http://dorp.example/"), "https://dorp.example/"))
                .hasToString("https://dorp.example/");
        assertThat(catchThrowableOfType(NoAnswer.class, () -> WebAddress.next(secure, "http://dorp.example/feed"))
                        .trouble())
                .isEqualTo(Trouble.REDIRECT);
    }
}
