package nl.mienskip.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstAdministratorTest {

    @Test
    void spacesAroundAreTakenOffAndDutchIsTheUsualLanguage() {
        assertThat(FirstAdministrator.checked(new FirstAdministrator(" Jikke ", " Demo", " jikke@example.org ", null)))
                .isEqualTo(new FirstAdministrator("Jikke", "Demo", "jikke@example.org", Language.NL));
    }

    @ParameterizedTest
    @CsvSource({
        "'',Demo,jikke@example.org,administrator.givenName",
        "Jikke,' ',jikke@example.org,administrator.familyName",
        "Jikke,Demo,'',administrator.email",
        "Jikke,Demo,jikke,administrator.email",
        "Jikke,Demo,jikke@example,administrator.email",
        "Jikke,Demo,a b@example.org,administrator.email",
    })
    void whoCannotBeInvitedIsRefusedAtItsPlace(String given, String family, String email, String field) {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> FirstAdministrator.checked(new FirstAdministrator(given, family, email, Language.NL)));

        assertThat(refusal.field()).isEqualTo(field);
    }

    @Test
    void namesThatAreTooLongTogetherAreRefusedBeforeTheVillageIsOpened() {
        FirstAdministrator longNamed =
                new FirstAdministrator("A".repeat(60), "B".repeat(40), "a@example.org", Language.NL);

        assertThat(catchThrowableOfType(InvalidInput.class, () -> FirstAdministrator.checked(longNamed))
                        .field())
                .isEqualTo("administrator.familyName");
    }

    @Test
    void nobodyAtAllIsRefused() {
        assertThat(catchThrowableOfType(InvalidInput.class, () -> FirstAdministrator.checked(null))
                        .field())
                .isEqualTo("administrator");
    }
}
