package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trying a tariff as a stranger does: without a token, from the schema and the example that the portal gives. */
class QuotesApiIT {

    private static final String MEMBER =
            "{\"inhabitants\":26000,\"memberSince\":\"2015-01-01\",\"services\":[{\"code\":\"main\",\"since\":2015}]}";

    @Test
    void theExampleIsATariffAsTheSchemaSaysAndGivesAQuote() {
        String example = Portal.get("", "/api/v1/costs/tariff/example.json").body();

        HttpResponse<String> answer = ask("", example, MEMBER, "en");

        assertThat(schema().validate(example, InputFormat.JSON)).isEmpty();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains("\"total\":\"85160.00\"")
                .contains("€3.16 × 26,000 inhabitants is €82,160.00.");
    }

    @Test
    void itIsAnsweredAtAVillageTooInTheLanguageAsked() {
        String example =
                Portal.get("burum", "/api/v1/costs/tariff/example.json").body();

        assertThat(ask("burum", example, MEMBER, "de").body()).contains("26.000 Einwohner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"year\":2026,\"names\":{\"nl\":\"x\"},\"rules\":[]}",
                "{\"year\":2026,\"names\":{\"nl\":\"x\"},\"rules\":[{\"code\":\"a\",\"names\":{\"nl\":\"a\"},"
                        + "\"price\":{\"kind\":\"perMember\",\"amount\":\"1.001\"}}]}",
                "{\"year\":2026,\"names\":{\"nl\":\"x\"},\"rules\":[{\"code\":\"a\",\"names\":{\"nl\":\"a\"},"
                        + "\"price\":{\"kind\":\"byInhabitants\",\"mode\":\"whole\",\"brackets\":[{}]}}]}"
            })
    void whatTheSchemaRefusesThePortalRefusesToo(String tariff) {
        HttpResponse<String> answer = ask("", tariff, MEMBER, "nl");

        assertThat(schema().validate(tariff, InputFormat.JSON)).isNotEmpty();
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"field\":\"tariff.rules");
    }

    @Test
    void aBodyOfMoreThanAQuarterOfAMegabyteIsRefused() {
        HttpResponse<String> answer = ask("", "{\"names\":\"" + "x".repeat(300_000) + "\"}", "{}", "nl");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("json.too-large");
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Portal.get("", "/api/v1/costs/tariff/schema.json").body(), InputFormat.JSON);
    }

    private static HttpResponse<String> ask(String slug, String tariff, String facts, String language) {
        HttpRequest.Builder request = Portal.request(slug, "/api/v1/costs/quotes")
                .header("Content-Type", "application/json")
                .header("Accept-Language", language);
        return Portal.send(
                request.POST(BodyPublishers.ofString("{\"tariff\":" + tariff + ",\"facts\":" + facts + "}")));
    }
}
