package nl.mienskip.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import nl.mienskip.kernel.settings.Settings;

/** Where Keycloak is and how the portal introduces itself there; the table is in docs/guide/sign-in.md. */
@ApplicationScoped
public class KeycloakSettings {

    @Inject
    private Settings settings;

    /** The issuer that tokens name and that browsers are sent to. */
    public URI issuer() {
        return URI.create(publicUrl() + "/realms/" + realm());
    }

    /** The issuer's address as this server reaches it. */
    public URI internalIssuer() {
        return URI.create(internalUrl() + "/realms/" + realm());
    }

    /** The realm's admin API as this server reaches it, without a slash at the end. */
    public String adminUrl() {
        return internalUrl() + "/admin/realms/" + realm();
    }

    /** Where somebody changes their own password, passkey or e-mail address. */
    public String accountConsole() {
        return issuer() + "/account";
    }

    /** The client that people sign in with. */
    public String clientId() {
        return settings.text("PORTAL_CLIENT_ID", "portal");
    }

    /** The secret of {@link #clientId()}. */
    public String clientSecret() {
        return settings.text("PORTAL_CLIENT_SECRET", DemoSecrets.CLIENT);
    }

    String provisioningClientId() {
        return settings.text("PORTAL_PROVISIONING_ID", "portal-provisioning");
    }

    String provisioningSecret() {
        return settings.text("PORTAL_PROVISIONING_SECRET", DemoSecrets.PROVISIONING);
    }

    private String realm() {
        return settings.text("PORTAL_KEYCLOAK_REALM", "mienskip");
    }

    private String publicUrl() {
        return withoutSlash(settings.text("PORTAL_KEYCLOAK_URL", "http://localhost:8180"));
    }

    private String internalUrl() {
        return settings.optional("PORTAL_KEYCLOAK_INTERNAL_URL")
                .map(KeycloakSettings::withoutSlash)
                .orElseGet(this::publicUrl);
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
