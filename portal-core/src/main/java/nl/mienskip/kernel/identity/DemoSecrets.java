package nl.mienskip.kernel.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import nl.mienskip.kernel.settings.Settings;

/**
 * The secrets of the demo realm, which everybody can read; production does not start with them. Nor at the demo's domain:
 * one start without the setting would move every village there.
 */
@ApplicationScoped
class DemoSecrets {

    static final String CLIENT = "demo-portal-secret";
    static final String PROVISIONING = "demo-provisioning-secret";

    private static final int BEFORE_ANYTHING = 0;

    @Inject
    private Settings settings;

    @Inject
    private KeycloakSettings keycloak;

    void refuse(@Observes @Priority(BEFORE_ANYTHING) Startup start) {
        if (!settings.production()) {
            return;
        }
        refuse("PORTAL_CLIENT_SECRET", keycloak.clientSecret(), CLIENT);
        refuse("PORTAL_PROVISIONING_SECRET", keycloak.provisioningSecret(), PROVISIONING);
        if (Settings.DEMO_DOMAIN.equals(settings.baseDomain())) {
            throw new IllegalStateException(
                    "PORTAL_BASE_DOMAIN is not set, or holds the demo's domain: refused in production");
        }
        if (!"https".equals(keycloak.issuer().getScheme())) {
            throw new IllegalStateException("PORTAL_KEYCLOAK_URL must begin with https:// in production");
        }
    }

    private static void refuse(String name, String value, String demo) {
        if (value.equals(demo)) {
            throw new IllegalStateException(
                    name + " is not set, or holds the demo's secret, which everybody knows: refused in production");
        }
    }
}
