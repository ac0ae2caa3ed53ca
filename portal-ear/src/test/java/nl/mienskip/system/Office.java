package nl.mienskip.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** The back office of a village, or the console of the cooperation for an empty slug, in a browser. */
final class Office {

    /** What stands above instead of a view that the reader may not open. */
    private static final String REFUSED = "Dit mag u niet openen";

    private Office() {}

    /** Signs in and is led to a view; the path is that below {@code /admin/}. */
    static void enter(Page page, String village, String name, String path) {
        People.signInTo(page, village, name, "/admin/" + path);
        settle(page);
    }

    /** Opens a view by its address and waits until it is there. */
    static void open(Page page, String village, String path) {
        page.navigate(Portal.address(village, "/admin/" + path));
        settle(page);
    }

    /** Goes to another view of the same page, as the menu does: quicker than {@link #open}. */
    static void go(Page page, String path) {
        answered(
                page,
                () -> page.evaluate(
                        "path => { history.pushState({}, '', path); dispatchEvent(new PopStateEvent('popstate', { state: {} })) }",
                        "/admin/" + path));
    }

    /** Waits until the portal itself has gone to this view, with what the address says after it. */
    static void awaitGone(Page page, String path) {
        page.waitForURL(address -> address.contains("/admin/" + path + "?"));
        settle(page);
    }

    /** Presses the browser's Back. */
    static void back(Page page) {
        answered(page, page::goBack);
    }

    private static void answered(Page page, Runnable step) {
        page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), step);
        settle(page);
    }

    /** Waits until the view has said to the server what it had to say, and has shown the answer. */
    static void settle(Page page) {
        heading(page).waitFor();
        page.waitForFunction(
                "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())");
    }

    static Locator heading(Page page) {
        return page.locator("main h1");
    }

    static void assertOpen(Page page) {
        PlaywrightAssertions.assertThat(heading(page)).not().hasText(REFUSED);
        PlaywrightAssertions.assertThat(page.locator("main")).isVisible();
    }

    static void assertRefused(Page page) {
        PlaywrightAssertions.assertThat(heading(page)).hasText(REFUSED);
    }

    /** Presses the last button of this name: of a dialog, where there is one. */
    static void press(Page page, String name) {
        button(page, name).last().click();
        settle(page);
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What is in the dialog that is open. */
    static Locator inDialog(Page page) {
        return page.locator("[role=dialog], [role=alertdialog]").last();
    }

    /** Chooses in a list that unfolds. */
    static void choose(Page page, String label, String choice) {
        chosen(page, label).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
        settle(page);
    }

    /** What is chosen in a list that unfolds. */
    static Locator chosen(Page page, String label) {
        return page.locator("vaadin-select:has(label:text-is('" + label + "')) vaadin-select-value-button");
    }
}
