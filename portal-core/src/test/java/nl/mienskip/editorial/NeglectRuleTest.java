package nl.mienskip.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeglectRuleTest {

    @ParameterizedTest
    @EnumSource(WhenOverdue.class)
    void theChoiceIsDoneAfterTwoMailsToItsOwnerAndTwoToOthersToo(WhenOverdue chosen) {
        assertThat(NeglectRule.act(NeglectRule.OTHERS_TOO + 1, chosen)).isEqualTo(WhenOverdue.NOTHING);
        assertThat(NeglectRule.act(NeglectRule.OTHERS_TOO + 2, chosen)).isEqualTo(chosen);
        assertThat(NeglectRule.act(40, chosen)).isEqualTo(chosen);
    }

    @Test
    void theOwnerIsAskedTwiceAlone() {
        assertThat(NeglectRule.OTHERS_TOO).isEqualTo(2);
    }
}
