package nl.mienskip.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameRuleTest {

    @Test
    void aNameIsTakenWithoutTheSpacesAroundIt() {
        assertThat(NameRule.checked("name", "  Noardeast-Fryslân ")).isEqualTo("Noardeast-Fryslân");
        assertThat(NameRule.checked("name", "x".repeat(100))).hasSize(100);
    }

    /** Controls, direction marks, characters of no alphabet, half of a pair, and ends of lines and paragraphs. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u0007b", "a\u202Eb", "a\u200Bb", "a\uE000b", "a\uD800b", "a\u2028b", "a\u2029b"})
    void whatHidesOrReordersOthersIsRefused(String name) {
        refused("name.hidden", name);
    }

    @Test
    void aNameIsThereAndNotTooLong() {
        refused("name.empty", " ");
        refused("name.empty", null);
        refused("name.tooLong", "x".repeat(101));
    }

    private static void refused(String code, String name) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> NameRule.checked("name", name))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
