package nl.mienskip.kernel.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Startup;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.kernel.settings.Settings;
import org.junit.jupiter.api.Test;

class DemoSecretsTest {

    private static final Map<String, String> OWN = Map.of(
            "PORTAL_ENV", "production",
            "PORTAL_BASE_DOMAIN", "dorpen.example.org",
            "PORTAL_CLIENT_SECRET", "own-1",
            "PORTAL_PROVISIONING_SECRET", "own-2",
            "PORTAL_KEYCLOAK_URL", "https://login.example.org");

    @Test
    void productionStartsWithSecretsOfItsOwn() {
        assertThatCode(() -> start(OWN)).doesNotThrowAnyException();
    }

    @Test
    void productionDoesNotStartWithASecretThatEverybodyKnowsOrWithNone() {
        assertThatThrownBy(() -> start(with("PORTAL_CLIENT_SECRET", "demo-portal-secret")))
                .hasMessageContaining("PORTAL_CLIENT_SECRET");
        assertThatThrownBy(() -> start(with("PORTAL_PROVISIONING_SECRET", null)))
                .hasMessageContaining("PORTAL_PROVISIONING_SECRET");
    }

    @Test
    void productionDoesNotStartAtTheDemosDomainWhereEveryVillageWouldFollowIt() {
        assertThatThrownBy(() -> start(with("PORTAL_BASE_DOMAIN", null))).hasMessageContaining("PORTAL_BASE_DOMAIN");
        assertThatThrownBy(() -> start(with("PORTAL_BASE_DOMAIN", "mienskip.localhost")))
                .hasMessageContaining("PORTAL_BASE_DOMAIN");
    }

    @Test
    void productionSendsNobodyToKeycloakOverAnOpenLine() {
        assertThatThrownBy(() -> start(with("PORTAL_KEYCLOAK_URL", "http://login.example.org")))
                .hasMessageContaining("PORTAL_KEYCLOAK_URL");
    }

    @Test
    void theDemoStartsWithTheDemosSecrets() {
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> changed = new HashMap<>(OWN);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return changed;
    }

    private static void start(Map<String, String> environment) throws ReflectiveOperationException {
        Settings settings = new Settings() {
            @Override
            public Optional<String> optional(String name) {
                return Optional.ofNullable(environment.get(name));
            }
        };
        KeycloakSettings keycloak = new KeycloakSettings();
        inject(keycloak, "settings", settings);
        DemoSecrets secrets = new DemoSecrets();
        inject(secrets, "settings", settings);
        inject(secrets, "keycloak", keycloak);
        secrets.refuse((Startup) null);
    }

    private static void inject(Object bean, String field, Object value) throws ReflectiveOperationException {
        Field found = bean.getClass().getDeclaredField(field);
        found.setAccessible(true);
        found.set(bean, value);
    }
}
