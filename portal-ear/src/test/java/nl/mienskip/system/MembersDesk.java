package nl.mienskip.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The members' part of a village's back office, used as a board member does. */
final class MembersDesk {

    private final Page page;
    private final String village;

    /** @param page somebody's page who is signed in and may enter */
    MembersDesk(Page page, String village) {
        this.page = page;
        this.village = village;
    }

    /** Opens the member of this name. */
    MembersDesk find(String name) {
        page.navigate(Portal.address(village, "/admin/members"));
        Locator words = page.locator("vaadin-text-field input");
        words.waitFor();
        words.fill(name);
        page.locator("a", new Page.LocatorOptions().setHasText(name)).first().click();
        page.locator("h1, h2", new Page.LocatorOptions().setHasText(name))
                .first()
                .waitFor();
        return this;
    }

    void admit() {
        button("Toelaten").click();
        page.locator("text=is nu lid").first().waitFor();
    }

    void block(String why) {
        button("Blokkeren").click();
        page.locator("vaadin-dialog textarea").fill(why);
        page.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Blokkeren"))
                .click();
        page.locator("text=is geblokkeerd").first().waitFor();
    }

    /** Enrols a neighbour and gives the address of the letter to print. */
    String enrol(String givenName, String familyName, String email) {
        page.navigate(Portal.address(village, "/admin/members/enrol"));
        field("Voornaam").fill(givenName);
        field("Achternaam").fill(familyName);
        field("E-mailadres").fill(email);
        button("Inschrijven en brief maken").click();
        Locator letter = page.locator("a[href$='/letter']");
        letter.waitFor();
        return Portal.address(village, letter.getAttribute("href"));
    }

    private Locator field(String label) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.first().waitFor();
        return field.first();
    }

    private Locator button(String text) {
        Locator button = page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(text));
        button.first().waitFor();
        return button.first();
    }
}
