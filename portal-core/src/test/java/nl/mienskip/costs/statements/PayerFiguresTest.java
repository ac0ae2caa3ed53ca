package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.Stay;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.usage.Meter;
import org.junit.jupiter.api.Test;

class PayerFiguresTest {

    @Test
    void aRoundKeepsWhoPaidWithWhereTheFiguresAreFrom() {
        LocalDate counted = LocalDate.of(2026, 1, 1);
        Payer payer = new Payer(
                7,
                "Gemeente \"De Terp\"",
                List.of(
                        new Payer.Part(3, "Terp", TenantKind.MUNICIPALITY, 45_000, counted, 44_550, null, null, "CBS"),
                        new Payer.Part(
                                4,
                                "Dorp",
                                TenantKind.VILLAGE,
                                450,
                                counted,
                                450,
                                LocalDate.of(2026, 3, 1),
                                LocalDate.of(2026, 12, 31),
                                "")),
                Map.of(Meter.REQUESTS, 711L, Meter.MAILS, 0L),
                List.of(new Stay(59, BigDecimal.valueOf(45_000)), new Stay(306, BigDecimal.valueOf(45_450))));

        assertThat(PayerFigures.read(written(payer))).isEqualTo(payer);
    }

    @Test
    void whatWasIssuedBeforeNamesWereKeptIsReadWithItsFigures() {
        Payer payer = PayerFigures.read(
                json("{\"participant\":7,\"stays\":[{\"inhabitants\":\"600\"}],\"usage\":{\"requests\":\"12\"}}"));

        assertThat(payer.name()).isEmpty();
        assertThat(payer.tenants()).isEmpty();
        assertThat(payer.usage(Meter.REQUESTS)).isEqualTo(12);
        assertThat(payer.stays()).containsExactly(Stay.allYear(BigDecimal.valueOf(600)));
    }

    private static JsonFields written(Payer payer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            PayerFigures.write(json, payer);
        }
        return json(text.toString());
    }

    private static JsonFields json(String text) {
        return JsonFields.of(JsonText.read(text), "");
    }
}
