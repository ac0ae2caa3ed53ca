package nl.mienskip.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u000bb", "a\u202Eb", "a\u2066b", "a\u200Bb", "a\uE000b", "a\uD800b"})
    void whatHidesOrTurnsOthersAroundStandsInNoText(String text) {
        refused(() -> HiddenRule.line("title", text), "title");
        refused(() -> HiddenRule.lines("achieved", text), "achieved");
        refused(() -> Why.required(text), "why");
    }

    @Test
    void aTextOfOneLineHasNoSecond() {
        refused(() -> HiddenRule.line("title", "a\nb"), "title");
        assertThat(HiddenRule.lines("achieved", "a\r\n\tb")).isEqualTo("a\r\n\tb");
    }

    @Test
    void whatPeopleWriteIsTaken() {
        assertThat(HiddenRule.line("title", "Fryslân\u00a0– Łódź, Ελλάδα, 😀 €"))
                .contains("Łódź");
        assertThat(HiddenRule.lines("achieved", "👨\u200d👩\u200d👧")).hasSize(8);
    }

    private static void refused(Runnable given, String field) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(given::run).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("text.hidden");
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
