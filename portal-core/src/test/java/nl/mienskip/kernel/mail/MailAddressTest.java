package nl.mienskip.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @Test
    void spacesAroundAnAddressDoNotCount() {
        assertThat(MailAddress.required("email", " jikke@example.org ")).isEqualTo("jikke@example.org");
        assertThat(MailAddress.optional("email", " ")).isEmpty();
        assertThat(MailAddress.optional("email", null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jikke", "jikke@example", "a b@example.org", "a@b@example.org", "a\u0000@example.org"})
    void whatIsNoAddressIsRefusedAtItsField(String wrong) {
        InvalidInput refusal =
                catchThrowableOfType(InvalidInput.class, () -> MailAddress.optional("contactEmail", wrong));

        assertThat(refusal.field()).isEqualTo("contactEmail");
        assertThat(refusal.code()).isEqualTo("email.wrong");
    }

    @Test
    void anAddressThatNoColumnHoldsIsRefused() {
        String local = "x".repeat(242);

        assertThat(MailAddress.optional("email", local + "@example.org")).hasSize(254);
        assertThat(catchThrowableOfType(
                        InvalidInput.class, () -> MailAddress.optional("email", local + "x@example.org")))
                .isNotNull();
    }

    @Test
    void noAddressIsRefusedWhereOneIsNeeded() {
        assertThat(catchThrowableOfType(InvalidInput.class, () -> MailAddress.required("email", " "))
                        .code())
                .isEqualTo("email.empty");
    }
}
