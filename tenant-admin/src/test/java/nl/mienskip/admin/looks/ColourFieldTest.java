package nl.mienskip.admin.looks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColourFieldTest {

    @Test
    void aForgottenSignIsFilledInAndCapitalsBecomeSmall() {
        assertThat(ColourField.completed(" 1F4E6B ")).isEqualTo("#1f4e6b");
        assertThat(ColourField.completed("#1f4e6b")).isEqualTo("#1f4e6b");
    }

    @Test
    void whatIsNoColourIsLeftForTheDoorToRefuse() {
        assertThat(ColourField.completed("blue")).isEqualTo("#blue");
        assertThat(ColourField.completed("")).isEqualTo("#");
    }
}
