package nl.mienskip.system;

import com.microsoft.playwright.Page;

/** Signs people in, as they do themselves. */
final class People {

    private People() {}

    /** Signs a demo person in at a village and ends on its home. */
    static void signIn(Page page, String village, String name) {
        signIn(page, village, name, Portal.demoPassword());
    }

    /** As {@link #signIn(Page, String, String)}, for somebody with a password of their own. */
    static void signIn(Page page, String village, String name, String password) {
        page.navigate(Portal.address(village, "/signin?to=%2F"));
        fillIn(page, name, password);
        page.waitForURL(Portal.address(village, "/"));
    }

    /** Fills in Keycloak's page. */
    static void fillIn(Page page, String name, String password) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("#kc-login").click();
    }
}
