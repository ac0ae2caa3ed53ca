package nl.mienskip.web.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.usage.Meter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageQuestionTest {

    private final MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();

    UsageQuestionTest() {
        parameters.add("tenant", "burum");
        parameters.add("meter", "requests");
        parameters.add("from", "2026-11-01");
        parameters.add("to", "2026-11-30");
    }

    @Test
    void isReadAsAsked() {
        assertThat(UsageQuestion.read(parameters))
                .isEqualTo(new UsageQuestion(
                        "burum", Meter.REQUESTS, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)));
    }

    @ParameterizedTest
    @EnumSource(Meter.class)
    void everyMeterCanBeAskedAboutByItsName(Meter meter) {
        parameters.putSingle("meter", meter.apiName());

        assertThat(UsageQuestion.read(parameters).meter()).isEqualTo(meter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenant", "meter", "from", "to"})
    void whatIsMissingIsNamed(String name) {
        parameters.remove(name);
        refusedAt(name, "missing");

        parameters.putSingle(name, "");
        refusedAt(name, "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenant", "meter", "from", "to"})
    void whatIsGivenTwiceIsNotGuessed(String name) {
        parameters.add(name, parameters.getFirst(name));

        refusedAt(name, "parameter.repeated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUESTS", "request", "page_views", "visitors", " requests"})
    void aMeterThatThereIsNotIsRefused(String name) {
        parameters.putSingle("meter", name);

        refusedAt("meter", "meter.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2026-11",
        "from, 21-11-2026",
        "from, 2026-02-29",
        "to, today",
        "to, 2026-11-21T00:00:00Z",
        "to, 2026-1-1"
    })
    void whatIsNoDateIsRefused(String name, String value) {
        parameters.putSingle(name, value);

        refusedAt(name, "date.wrong");
    }

    private void refusedAt(String field, String code) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> UsageQuestion.read(parameters))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.code()).isEqualTo(code);
                });
    }
}
