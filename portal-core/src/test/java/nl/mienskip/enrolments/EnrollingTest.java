package nl.mienskip.enrolments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

class EnrollingTest {

    @Test
    void namesThatAreTooLongTogetherAreRefusedBeforeAnAccountIsMade() {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class, () -> Enrolling.checked(neighbour("A".repeat(60), "B".repeat(40))));

        assertThat(refusal.field()).isEqualTo("familyName");
        assertThat(refusal.code()).isEqualTo("name.together");
        assertThat(Enrolling.checked(neighbour("A".repeat(60), "B".repeat(39))).familyName())
                .hasSize(39);
    }

    private static EnrolNeighbour neighbour(String givenName, String familyName) {
        return new EnrolNeighbour(givenName, familyName, "", Language.NL);
    }
}
