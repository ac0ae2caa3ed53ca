package nl.mienskip.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as Keycloak gave them; its own tests hold it to them. */
class PersonRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"field":"firstName","errorMessage":"error-person-name-invalid-character","params":["firstName"]} | givenName | name.letters
            {"field":"lastName","errorMessage":"error-person-name-invalid-character","params":["lastName"]} | familyName | name.letters
            {"field":"email","errorMessage":"error-invalid-email","params":["email"]} | email | email.wrong
            {"errors":[{"field":"lastName","errorMessage":"error-person-name-invalid-character"},{"field":"email","errorMessage":"error-invalid-email"}]} | familyName | name.letters
            """)
    void whatKeycloakRefusesIsSaidAtItsField(String answer, String field, String code) {
        assertThat(PersonRefusal.of(Json.createReader(new StringReader(answer)).readValue()))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.code()).isEqualTo(code);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "\"an answer that is no JSON\"", "{}", "{\"errors\":[]}", "{\"field\":\"username\"}"})
    void anythingElseIsNothingThatSomebodyFilledIn(String answer) {
        assertThat(PersonRefusal.of(Json.createReader(new StringReader(answer)).readValue()))
                .isEmpty();
    }
}
