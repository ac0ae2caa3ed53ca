package nl.mienskip.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A passkey from making it to signing in with it, on a device that the browser plays. */
class PasskeyIT {

    private static final String PASSWORD = "een korte zin";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private final Provisioning provisioning = new Provisioning();
    private final String callback = provisioning.callbacks().getFirst();

    @Test
    void whoMadeAPasskeySignsInWithoutAPassword() {
        String person = provisioning.createPerson("proef.passkey", PASSWORD);
        try {
            chromium.visit(page -> {
                page.onDialog(Dialog::accept);
                page.route(
                        address -> address.startsWith(callback),
                        route -> route.fulfill(new Route.FulfillOptions().setBody("the portal")));
                CDPSession device = device(page);
                makePasskey(page);

                page.context().clearCookies();
                assertThat(sentBack(page, () -> visit(page)))
                        .as("the browser offers the passkey by itself")
                        .contains("code=");

                page.context().clearCookies();
                page.addInitScript("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
                page.navigate(address());
                assertThat(sentBack(
                                page,
                                () -> page.locator("#authenticateWebAuthnButton")
                                        .click()))
                        .as("with the button")
                        .contains("code=");
                device.send("WebAuthn.disable");
            });
        } finally {
            provisioning.deletePerson(person);
        }
    }

    @Test
    void aBrowserWithoutPasskeysIsNotOfferedOne() {
        chromium.visit(page -> {
            page.addInitScript("delete window.PublicKeyCredential");
            page.navigate(address());
            assertThat(page.locator("#passkey-first").isVisible()).isFalse();
            assertThat(page.locator("#kc-login").isVisible()).isTrue();
        });
    }

    private void makePasskey(Page page) {
        page.navigate(Visitor.address(callback, "openid", Map.of("kc_action", "webauthn-register-passwordless")));
        page.locator("#username").fill("proef.passkey");
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Een passkey maken");
        String back = sentBack(page, () -> page.locator("#registerWebAuthn").click());
        assertThat(back).contains("kc_action_status=success");
    }

    private void visit(Page page) {
        try {
            page.navigate(address());
        } catch (PlaywrightException e) {
            // the passkey answered, and led away, before the page had loaded
            assertThat(e).hasMessageContaining("interrupted");
        }
    }

    private String address() {
        return Visitor.address(callback, "openid organization:burum", Map.of());
    }

    /**
     * The address of the portal that this leads to. The page there is waited for: a browser that is closed on its way
     * with a passkey in hand may never answer.
     */
    private String sentBack(Page page, Runnable act) {
        act.run();
        page.waitForURL(address -> address.startsWith(callback));
        return page.url();
    }

    /** A telephone that recognizes its owner by face or finger. */
    private static CDPSession device(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", device);
        return devtools;
    }
}
