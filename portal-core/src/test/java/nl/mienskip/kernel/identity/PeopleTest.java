package nl.mienskip.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Keycloak's answer does to an errand that somebody can do without. */
class PeopleTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void anAddressThatKeycloakRefusesToConfirmUndoesNothing() {
        assertThatCode(() -> people(400).confirmAddress("1", "sjoukje@example.org"))
                .doesNotThrowAnyException();
        assertThat(asked).containsExactly("GET /users/1", "PUT /users/1");
    }

    @Test
    void sessionsThatKeycloakRefusesToEndUndoNothing() {
        assertThatCode(() -> people(403).endSessions("1")).doesNotThrowAnyException();
        assertThat(asked).containsExactly("POST /users/1/logout");
    }

    @Test
    void aKeycloakThatIsOutOfOrderIsNotPassedOver() {
        assertThatExceptionOfType(IdentityUnavailable.class)
                .isThrownBy(() -> people(503).confirmAddress("1", "sjoukje@example.org"));
        assertThatExceptionOfType(IdentityUnavailable.class)
                .isThrownBy(() -> people(503).endSessions("1"));
    }

    @Test
    void anAddressThatIsNotTheirsAnyMoreIsNotConfirmed() throws ReflectiveOperationException {
        people(204).confirmAddress("1", "ander@example.org");

        assertThat(asked).containsExactly("GET /users/1");
    }

    /** At a Keycloak that gives this answer to every change. */
    private People people(int answer) throws ReflectiveOperationException {
        People people = new People();
        Field keycloak = People.class.getDeclaredField("keycloak");
        keycloak.setAccessible(true);
        keycloak.set(people, new KeycloakAdmin() {
            @Override
            Answer get(String errand, String path) {
                asked.add("GET " + path);
                return new Answer(
                        200,
                        Json.createObjectBuilder()
                                .add("email", "sjoukje@example.org")
                                .build(),
                        "");
            }

            @Override
            Answer put(String errand, String path, JsonStructure body) {
                asked.add("PUT " + path);
                return new Answer(answer, JsonValue.NULL, "");
            }

            @Override
            Answer post(String errand, String path, JsonStructure body) {
                asked.add("POST " + path);
                return new Answer(answer, JsonValue.NULL, "");
            }
        });
        return people;
    }
}
