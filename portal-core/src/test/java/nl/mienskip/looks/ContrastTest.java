package nl.mienskip.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

    /** Figures that other calculators give for the same colours. */
    @ParameterizedTest
    @CsvSource({
        "#000000,#ffffff,21.0",
        "#ffffff,#ffffff,1.0",
        "#767676,#ffffff,4.54",
        "#0000ff,#ffffff,8.59",
        "#ff0000,#ffffff,4.0",
        "#0000ff,#000000,2.44"
    })
    void theRatioIsThatOfWcag(String one, String other, double expected) {
        assertThat(Contrast.ratio(Colour.of(one), Colour.of(other))).isCloseTo(expected, within(0.01));
        assertThat(Contrast.ratio(Colour.of(other), Colour.of(one))).isCloseTo(expected, within(0.01));
    }

    @Test
    void aColourWithEnoughContrastStaysAsItIs() {
        Colour brand = Colour.of("#1f4e6b");
        assertThat(Contrast.enough(brand, Contrast.TEXT, Colour.BLACK, Colour.WHITE))
                .isEqualTo(brand);
    }

    @Test
    void aColourWithTooLittleContrastGoesNoFurtherThanItMust() {
        Colour yellow = Contrast.enough(Colour.of("#ffe000"), Contrast.PART, Colour.BLACK, Colour.WHITE);
        assertThat(Contrast.ratio(yellow, Colour.WHITE)).isBetween(3.0, 3.1);
    }

    @Test
    void whatCannotBeReachedIsAnErrorAndNotAWrongColour() {
        assertThatThrownBy(() -> Contrast.enough(Colour.of("#888888"), Contrast.TEXT, Colour.WHITE, Colour.WHITE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "red",
                "#fff",
                "#12345",
                "#1234567",
                "1f4e6b",
                "#1f4e6g",
                "#1f4e6b;}body{display:none",
                "var(--x)",
                "#1f4e6b #ffffff"
            })
    void onlySixHexDigitsAreAColour(String text) {
        assertThatThrownBy(() -> Colour.checked("brand", text))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo("brand"));
    }

    @Test
    void aColourIsWrittenInOneWay() {
        assertThat(Colour.checked("brand", " #1F4E6B ").hex()).isEqualTo("#1f4e6b");
    }
}
