package nl.mienskip.shell.metering;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mienskip.usage.Billing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillingRuleTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @ParameterizedTest
    @ValueSource(ints = {101, 200, 204, 206, 302, 304, 400, 404, 405, 410, 500})
    void whatAResidentGotCounts(int status) {
        assertThat(BillingRule.of(status, false, FIREFOX)).isEqualTo(Billing.BILLABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 413, 421, 429, 431, 503})
    void whatWasTurnedAwayIsNotBilled(int status) {
        assertThat(BillingRule.of(status, false, FIREFOX)).isEqualTo(Billing.REFUSED);
    }

    @Test
    void anAddressThatNoPageCanHaveIsNotBilled() {
        assertThat(BillingRule.of(400, true, FIREFOX)).isEqualTo(Billing.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
                "mozilla/5.0 (compatible; GOOGLEBOT)",
                "DuckDuckBot-Https/1.1; (+https://duckduckgo.com/duckduckbot)",
            })
    void aKnownCrawlerIsNotBilled(String userAgent) {
        assertThat(BillingRule.of(200, false, userAgent)).isEqualTo(Billing.CRAWLER);
    }

    @Test
    void aHealthCheckIsNotBilled() {
        assertThat(BillingRule.of(200, false, "kube-probe/1.31")).isEqualTo(Billing.HEALTH_CHECK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "curl/8.5.0",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
                "Googleb",
                "Dørpsbot \u2603",
            })
    void anybodyElseIsBilled(String userAgent) {
        assertThat(BillingRule.of(200, false, userAgent)).isEqualTo(Billing.BILLABLE);
    }

    @Test
    void whoDoesNotSayWhatItIsIsBilled() {
        assertThat(BillingRule.of(200, false, null)).isEqualTo(Billing.BILLABLE);
    }

    @Test
    void aCrawlerThatWasRefusedIsARefusal() {
        assertThat(BillingRule.of(403, false, "Googlebot/2.1")).isEqualTo(Billing.REFUSED);
    }
}
