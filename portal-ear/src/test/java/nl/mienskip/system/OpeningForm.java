package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The console's form for opening a village, as an operator fills it in. */
final class OpeningForm {

    private final Page page;

    /** Opens it, for who is signed in at the console. */
    OpeningForm(Page page) {
        this.page = page;
        Office.open(page, "", "open-village");
    }

    /** Everything that is needed, with a new participant. */
    OpeningForm fillIn(String slug) {
        fill("Naam", "Proefdorp " + slug);
        // a short name is proposed from it
        assertThat(field("Korte naam")).hasValue("proefdorp-" + slug);
        fill("Naam (Frysk)", "Proefdoarp " + slug);
        fill("Korte naam", slug);
        fill("Inwoners", "123");
        day("Geteld op", "1-1-2026");
        choose("Ligt in gemeente", "Noardeast-Fryslân");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Een nieuwe deelnemer"))
                .check();
        Office.settle(page);
        fill("Naam van de deelnemer", "Dorpsbelang " + slug);
        day("Lid vanaf", "1-11-2026");
        fill("Voornaam", "Proef");
        fill("Achternaam", "Beheerder");
        return fill("E-mailadres", TestVillages.administrator(slug));
    }

    OpeningForm fill(String label, String value) {
        field(label).fill(value);
        field(label).blur();
        return this;
    }

    /** Enter closes the calendar that typing opens. */
    private void day(String label, String value) {
        field(label).fill(value);
        field(label).press("Enter");
    }

    OpeningForm choose(String label, String option) {
        field(label).fill(option);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return this;
    }

    OpeningForm send() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dorp openen"))
                .click();
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
