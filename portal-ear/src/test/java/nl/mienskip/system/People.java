package nl.mienskip.system;

import com.microsoft.playwright.Page;

/** Signs demo people in, as they do themselves. */
final class People {

    private People() {}

    /** Signs in at a village and ends on its home. */
    static void signIn(Page page, String village, String name) {
        page.navigate(Portal.address(village, "/signin?to=%2F"));
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(Portal.demoPassword());
        page.locator("#kc-login").click();
        page.waitForURL(Portal.address(village, "/"));
    }
}
