package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a village states about accessibility and privacy, from the back office to the page that everybody reads. */
@ExtendWith(Chromium.class)
class NoticesConsoleIT {

    @AfterEach
    void stateNothingAgain() {
        for (String table : new String[] {"accessibility_statement", "privacy_notice"}) {
            Database.change("delete s from " + table + " s join tenant t on t.id = s.tenant_id where t.slug = 'burum'");
        }
    }

    @Test
    void nobodyStatesThatAllIsWellBeforePeopleLooked(Page page) {
        assertThat(Portal.get("burum", "/accessibility").body()).contains("Daar moeten mensen naar kijken.");
        Office.enter(page, "burum", "beheerder.burum", "accessibility");
        page.getByLabel("De onderzoekers vonden dat alles werkt").check();
        Office.press(page, "Bewaren");
        assertThat(page.getByText("Vul in wanneer mensen de website hebben onderzocht."))
                .isVisible();
        assertThat(Portal.get("burum", "/accessibility").body()).contains("Daar moeten mensen naar kijken.");

        page.getByLabel("Onderzocht op").fill("5-1-2026");
        page.getByLabel("Door wie").fill("Stichting Voorbeeld (demo)");
        page.getByLabel("Hoe", new Page.GetByLabelOptions().setExact(true)).fill("Tien pagina’s, toetsenbord.");
        Office.press(page, "Bewaren");
        assertThat(page.getByText("Op de website staat nu: mensen vonden geen drempels."))
                .isVisible();

        assertThat(Portal.get("burum", "/accessibility").body())
                .contains("Onderzocht op 5 januari 2026, door Stichting Voorbeeld (demo).")
                .contains("Zij vonden geen drempels.");
        assertThat(Portal.get("burum", "/api/v1/accessibility").body()).contains("\"MEETS\"");
        assertThat(Portal.get("warfstermolen", "/accessibility").body()).doesNotContain("Stichting Voorbeeld");
    }

    @Test
    void aVillageSaysWhoAnswersForWhatIsKept(Page page) {
        Office.enter(page, "burum", "beheerder.burum", "privacy");
        page.getByLabel("Wie is verantwoordelijk?").fill("Dorpsbelang Burum (demo)");
        page.getByLabel("Mailadres voor vragen over gegevens").fill("nergens");
        Office.press(page, "Bewaren");
        assertThat(page.getByText("Dit is geen e-mailadres.")).isVisible();

        page.getByLabel("Mailadres voor vragen over gegevens").fill("privacy@burum.example");
        Office.press(page, "Bewaren");
        assertThat(page.getByText("Bewaard. De pagina is bijgewerkt.")).isVisible();

        assertThat(Portal.get("burum", "/privacy").body())
                .contains("Dorpsbelang Burum (demo)")
                .contains("mailto:privacy@burum.example")
                .contains("Dat u bent ingelogd");
        assertThat(Portal.get("warfstermolen", "/privacy").body())
                .contains("Het bestuur van de website van Warfstermolen")
                .doesNotContain("privacy@burum.example");
    }
}
