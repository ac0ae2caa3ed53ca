package nl.mienskip.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

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
        Office.open(page, village, "members");
        page.locator("vaadin-text-field input").fill(name);
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

    /** Chooses how somebody who asks becomes a member. */
    void whoWantsToJoin(String choice) {
        Office.open(page, village, "members");
        page.getByLabel(choice).check();
        page.locator("text=Bewaard").first().waitFor();
    }

    /** Gives the member that is shown a role. */
    void give(String role) {
        choose("Rol", role);
        button("Geef deze rol").click();
        page.locator("vaadin-button[aria-label='Neem terug: " + role + "']").waitFor();
    }

    /** Takes a role from the member that is shown. */
    void takeBack(String role) {
        Locator back = page.locator("vaadin-button[aria-label='Neem terug: " + role + "']");
        back.click();
        back.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The roles that can be given to the member that is shown. */
    List<String> roles() {
        select("Rol").click();
        Locator options = page.getByRole(AriaRole.OPTION);
        options.first().waitFor();
        List<String> roles = options.allInnerTexts();
        page.keyboard().press("Escape");
        return roles;
    }

    private void choose(String label, String choice) {
        select(label).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
    }

    private Locator select(String label) {
        return page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))));
    }

    /** Enrols a neighbour and gives the address of the letter to print. */
    String enrol(String givenName, String familyName, String email) {
        Office.open(page, village, "members/enrol");
        field("Voornaam").fill(givenName);
        field("Achternaam").fill(familyName);
        field("E-mailadres").fill(email);
        button("Inschrijven en brief maken").click();
        Locator letter = page.locator("a[href$='/letter']");
        letter.waitFor();
        return Portal.address(village, letter.getAttribute("href"));
    }

    /** Enrols somebody whose name was forgotten, and waits until that is refused. */
    void enrolNobody() {
        button("Inschrijven en brief maken").click();
        page.locator("vaadin-text-field[invalid]").first().waitFor();
    }

    /** Takes back the letter of the member that is shown, with a click too many. */
    void takeLetterBack() {
        button("Trek de brief in").click();
        Office.inDialog(page)
                .locator("vaadin-button", new Locator.LocatorOptions().setHasText("Trek de brief in"))
                .evaluate("button => { button.click(); button.click(); }");
        page.locator("text=De brief is ingetrokken.").first().waitFor();
        Office.settle(page);
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
