package nl.mienskip.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signs people in, as they do themselves. */
final class People {

    /**
     * By demo person, what Keycloak knows them again by: who has been at its page once goes past it after that, as in a
     * browser of their own. Every test has a session of its own at the portal all the same.
     */
    private static final Map<String, List<Cookie>> KNOWN_AGAIN = new ConcurrentHashMap<>();

    private People() {}

    /** Signs a demo person in at a village and ends on its home. */
    static void signIn(Page page, String village, String name) {
        signInTo(page, village, name, "/");
    }

    /** As {@link #signIn(Page, String, String)}, but ends on this page of the village. */
    static void signInTo(Page page, String village, String name, String path) {
        page.context().addCookies(KNOWN_AGAIN.getOrDefault(name, List.of()));
        begin(page, village, path);
        if (page.url().startsWith(Portal.keycloak())) {
            fillIn(page, name, Portal.demoPassword());
            page.waitForURL(address -> address.startsWith(Portal.address(village, "/")));
        }
        KNOWN_AGAIN.put(name, keycloaks(page));
    }

    /** As {@link #signIn(Page, String, String)}, for somebody with a password of their own. */
    static void signIn(Page page, String village, String name, String password) {
        begin(page, village, "/");
        fillIn(page, name, password);
        page.waitForURL(Portal.address(village, "/"));
    }

    /** Fills in Keycloak's page. */
    static void fillIn(Page page, String name, String password) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("#kc-login").click();
    }

    private static void begin(Page page, String village, String path) {
        page.navigate(Portal.address(village, "/signin?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8)));
    }

    private static List<Cookie> keycloaks(Page page) {
        String host = URI.create(Portal.keycloak()).getHost();
        return page.context().cookies().stream()
                .filter(cookie -> cookie.domain.equals(host) && cookie.name.startsWith("KEYCLOAK_"))
                .toList();
    }
}
