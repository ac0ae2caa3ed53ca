package nl.mienskip.enrolments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstOfficersTest {

    @Test
    void somebodyIsWrittenAsInAMail() {
        EnrolNeighbour first = FirstOfficers.person("X", " Sytske de  Boer <sytske@example.org> ");

        assertThat(first.givenName()).isEqualTo("Sytske");
        assertThat(first.familyName()).isEqualTo("de  Boer");
        assertThat(first.email()).isEqualTo("sytske@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sytske@example.org", "Sytske <sytske@example.org>", "Sytske de Boer", "S B <a> <b>", ""})
    void whatNamesNobodyIsRefusedWithTheSettingsName(String mailbox) {
        assertThatIllegalStateException()
                .isThrownBy(() -> FirstOfficers.person("PORTAL_FIRST_OPERATOR", mailbox))
                .withMessageContaining("PORTAL_FIRST_OPERATOR");
    }
}
