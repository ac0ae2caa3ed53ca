package nl.mienskip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantTest {

    @ParameterizedTest
    @ValueSource(strings = {"+12345-01-01", "-0001-01-01", "0000-01-01", "1899-12-31", "3000-01-01"})
    void aDayThatNoColumnHoldsOrNobodyMeansIsRefusedAtItsField(String day) {
        assertThatThrownBy(() -> new Tenant().count(600, LocalDate.parse(day)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field() + " " + refusal.code())
                                .isEqualTo("inhabitantsOn day.year"));
    }
}
