package nl.mienskip.web.costs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import nl.mienskip.costs.tariffs.FactsDocument;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

class QuoteJsonTest {

    private static final Tariff TARIFF = TariffDocument.read(fields(TariffDocument.EXAMPLE));

    @Test
    void aQuoteIsWrittenLineByLineWithItsArithmetic() {
        JsonObject quote = written(
                "{'inhabitants':26000,'memberSince':'2021-01-01','services':[{'code':'main','since':2021}]}",
                Language.EN);

        assertThat(quote.getString("total")).isEqualTo("124040.00");
        assertThat(quote.getJsonArray("lines").getJsonObject(3))
                .hasToString(
                        "{'rule':'innovation','name':'Innovation','amount':'-3120.00','exact':'-3120','arithmetic':["
                                .concat("'3.7% of €3.16 per inhabitant is €0.12, rounded.',")
                                .concat("'€0.12 × 26,000 inhabitants is €3,120.00.','This is part of: Main service.',")
                                .concat("'In the first year of membership this is taken off.']}")
                                .replace('\'', '"'));
    }

    @Test
    void aNameThatIsNotThereInALanguageIsGivenInDutch() {
        JsonObject quote = written("{'inhabitants':1,'memberSince':'2020-01-01'}", Language.DE);

        assertThat(quote.getJsonArray("lines").getJsonObject(0).getString("name"))
                .isEqualTo("Lidmaatschap");
    }

    @Test
    void theJumpsOfTheTariffAreToldWithTheirSize() {
        JsonObject quote = written("{'inhabitants':1,'memberSince':'2020-01-01'}", Language.NL);

        assertThat(quote.getJsonArray("jumps").getJsonObject(0))
                .hasToString("{\"rule\":\"website\",\"border\":\"25000\",\"size\":\"5291\"}");
    }

    private static JsonObject written(String facts, Language language) {
        Quote quote = Quote.of(TARIFF, FactsDocument.read(fields(facts.replace('\'', '"')), TARIFF));
        return Json.createReader(new StringReader(QuoteJson.of(quote, language)))
                .readObject();
    }

    private static JsonFields fields(String text) {
        return JsonFields.of(Json.createReader(new StringReader(text)).readValue(), "");
    }
}
