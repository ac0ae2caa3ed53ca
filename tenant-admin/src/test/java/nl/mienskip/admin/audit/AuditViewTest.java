package nl.mienskip.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditViewTest {

    @Test
    void thePageInTheAddressIsTaken() {
        assertThat(AuditView.number("12")).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "two", "1.5", "99999999999"})
    void whateverElseIsTypedThereIsTheFirstPage(String text) {
        assertThat(AuditView.number(text)).isEqualTo(1);
    }
}
