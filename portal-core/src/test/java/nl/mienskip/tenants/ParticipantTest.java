package nl.mienskip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.mienskip.kernel.InvalidInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void aContactMayBeLeftOut() {
        assertThat(ParticipantRule.contactName(null)).isEmpty();
        assertThat(ParticipantRule.contactName("  ")).isEmpty();
        assertThat(ParticipantRule.contactName(" Anna de Vries ")).isEqualTo("Anna de Vries");
    }

    @Test
    void aContactsNameThatNoColumnHoldsIsRefusedAtItsField() {
        refused("contactName", "name.tooLong", () -> participant("x".repeat(101), DAY));
        refused("contactName", "name.hidden", () -> participant("An\u202ena", DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12345-01-01", "-0001-01-01", "0000-01-01", "1899-12-31", "3000-01-01"})
    void aDayThatNoColumnHoldsOrNobodyMeansIsRefusedAtItsField(String day) {
        refused("memberSince", "day.year", () -> participant("", LocalDate.parse(day)));
        refused("inhabitantsOn", "day.year", () -> new Tenant().count(600, LocalDate.parse(day)));
    }

    private static Participant participant(String contactName, LocalDate memberSince) {
        return new Participant(
                new AddParticipant("Dorpsbelang Test", null, contactName, "", VatPosition.NOT_LIABLE, memberSince));
    }

    private static void refused(String field, String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(InvalidInput.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }
}
