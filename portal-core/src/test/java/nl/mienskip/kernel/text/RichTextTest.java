package nl.mienskip.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @Test
    void whatAnArticleNeedsStays() {
        String html = "<h2>Kop</h2><p>een <strong>twee</strong> <em>drie</em></p><ul><li>a</li></ul><ol><li>b</li></ol>"
                + "<blockquote>q</blockquote><h3>Sub</h3><p>regel<br />regel</p>";
        assertThat(RichText.sanitised(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe src='https://evil.example'></iframe>",
                "<style>*{display:none}</style>",
                "<form action='/signout' method='post'><button>x</button></form>",
                "<p><br></p>",
                "<p> &nbsp; </p>",
                "<p></p>"
            })
    void whatRunsOrIsEmptyGoes(String html) {
        assertThat(RichText.sanitised(html).replace("x", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#x09;script:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "//evil.example",
                "vbscript:x"
            })
    void aLinkThatRunsOrHidesWhereItLeadsIsNoLink(String address) {
        assertThat(RichText.sanitised("<p><a href=\"" + address + "\">hier</a></p>"))
                .contains("hier")
                .doesNotContain("href", "script:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c",
                "http://example.org",
                "mailto:a@example.org",
                "tel:0594123456",
                "/news/42"
            })
    void anHonestLinkStays(String address) {
        assertThat(RichText.sanitised("<p><a href=\"" + address + "\">hier</a></p>"))
                .contains("href=");
    }

    @Test
    void whatIsReadElsewhereStillLeadsHere() {
        String html =
                "<p>Kom <a href=\"/news/4?a=1&amp;b=2\">kijken</a>, <a href=\"https://x.example/\">of niet</a></p>";

        assertThat(RichText.absolute(html, "https://burum.example"))
                .isEqualTo("<p>Kom <a href=\"https://burum.example/news/4?a=1&amp;b=2\">kijken</a>,"
                        + " <a href=\"https://x.example/\">of niet</a></p>");
    }

    @Test
    void attributesGo() {
        assertThat(RichText.sanitised("<p onclick=alert(1) style='position:fixed' class=x id=y lang=nl>een</p>"))
                .isEqualTo("<p>een</p>");
    }

    @Test
    void aTitleWithinTheTextIsBelowThePagesOwn() {
        assertThat(RichText.sanitised("<h1>Kop</h1>")).isEqualTo("<h2>Kop</h2>");
    }

    @Test
    void sanitisingAgainChangesNothing() {
        String once = RichText.sanitised("<h1>Kop</h1><p>a <a href='https://x.example'>b</a><p><br></p><div>c</div>");
        assertThat(RichText.sanitised(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>een <b>twee</b></p><p>drie</p> | een twee/drie",
                "<h2>Kop</h2><ul><li>a</li><li>b</li></ul> | Kop/a/b",
                "<p>regel<br>regel</p> | regel/regel"
            })
    void theWordsStandOnLines(String html, String lines) {
        assertThat(RichText.lines(html)).isEqualTo(lines.replace('/', '\n'));
    }
}
