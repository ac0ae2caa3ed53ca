package nl.mienskip.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhyTest {

    @Test
    void spacesAroundAReasonDoNotCount() {
        assertThat(Why.required(" adopted in June ")).isEqualTo("adopted in June");
        assertThat(Why.required(" " + "x".repeat(Why.LONGEST) + "\n")).hasSize(Why.LONGEST);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void noReasonIsRefused(String none) {
        assertThat(refused(none).code()).isEqualTo("why.empty");
    }

    @Test
    void aReasonThatTheLogCannotHoldIsRefused() {
        assertThat(refused("x".repeat(Why.LONGEST + 1)).code()).isEqualTo("why.tooLong");
    }

    private static InvalidInput refused(String given) {
        return catchThrowableOfType(InvalidInput.class, () -> Why.required(given));
    }
}
