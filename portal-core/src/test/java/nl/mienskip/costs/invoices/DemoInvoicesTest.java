package nl.mienskip.costs.invoices;

import static nl.mienskip.costs.invoices.Invoices.HIGH;
import static nl.mienskip.costs.invoices.Invoices.line;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever the demo bills can be sent an electronic invoice: their particulars are held against the official rules. */
class DemoInvoicesTest {

    private static final JsonObject DEMO = demo();

    private static JsonObject demo() {
        try (JsonReader reader = Json.createReader(DemoInvoicesTest.class.getResourceAsStream("/demo/villages.json"))) {
            return reader.readObject();
        }
    }

    static Stream<JsonObject> participants() {
        return DEMO.getJsonArray("participants").getValuesAs(JsonObject.class).stream();
    }

    @ParameterizedTest
    @MethodSource("participants")
    void theRulesHaveNothingToSayAboutAParticipantOfTheDemo(JsonObject participant) {
        Invoice invoice = invoice(participant);

        for (UblProfile profile : UblProfile.values()) {
            assertThat(OfficialRules.against(profile, UblInvoice.of(invoice, profile, Language.NL)))
                    .as("%s", profile)
                    .isEmpty();
        }
    }

    private static Invoice invoice(JsonObject participant) {
        JsonObject biller = DEMO.getJsonObject("biller");
        return new Invoice(
                "2026-00001",
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2026, 12, 22),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 6, 30),
                new Party(
                        biller.getString("name"),
                        address(biller),
                        biller.getString("kvkNumber"),
                        null,
                        biller.getString("vatNumber"),
                        null,
                        biller.getString("email")),
                new Party(
                        participant.getString("name"),
                        address(participant.getJsonObject("address")),
                        participant.getString("kvkNumber"),
                        participant.getString("oin", null),
                        null,
                        participant.getString("contactName"),
                        participant.getString("contactEmail")),
                participant.getString("buyerReference"),
                new Payment(biller.getString("iban"), null, biller.getString("name"), ""),
                List.of(),
                "",
                List.of(line(69000, HIGH)));
    }

    private static Address address(JsonObject given) {
        return new Address(given.getString("line"), given.getString("postcode"), given.getString("city"), "NL");
    }
}
