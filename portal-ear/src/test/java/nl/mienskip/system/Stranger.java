package nl.mienskip.system;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a place in no village, made for one test; Keycloak forgets them after it. */
final class Stranger implements AutoCloseable {

    static final String PASSWORD = "een korte zin";

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final String family = "Vrager" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "abc";

    private Stranger() {}

    /** Somebody whom Keycloak has never heard of. */
    static Stranger withoutAccount() {
        return new Stranger();
    }

    /** Somebody who signed up earlier. */
    static Stranger withAccount() {
        Stranger stranger = new Stranger();
        Tokens.admin(
                "POST", "/users", """
                {"username":"%s","email":"%s","emailVerified":true,"firstName":"Test","lastName":"%s",
                 "enabled":true,"credentials":[{"type":"password","value":"%s","temporary":false}]}""".formatted(stranger.signInName(), stranger.email(), stranger.family, PASSWORD));
        return stranger;
    }

    String name() {
        return "Test " + family;
    }

    String family() {
        return family;
    }

    String signInName() {
        return family.toLowerCase(Locale.ROOT);
    }

    String email() {
        return signInName() + "@example.org";
    }

    /** Signs in at a village and ends on its home. */
    void signIn(Page page, String village) {
        People.signIn(page, village, signInName(), PASSWORD);
    }

    /** Asks to join a village, in a browser that is signed in there, and gives what the village says. */
    String askToJoin(Page page, String village) {
        page.navigate(Portal.address(village, "/membership/new"));
        page.locator("main form button").click();
        return page.locator("[role=status]").innerText();
    }

    @Override
    public void close() {
        forget(signInName());
    }

    /** Has Keycloak forget the account with which somebody signs in, by its name or its address. */
    static void forget(String signInName) {
        String by = signInName.contains("@") ? "email" : "username";
        Matcher account = ID.matcher(Tokens.admin("GET", "/users?exact=true&" + by + "=" + signInName, null)
                .body());
        if (account.find()) {
            Tokens.admin("DELETE", "/users/" + account.group(1), null);
        }
    }
}
