package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An article from signing in to the village's pages without a mouse. */
@ExtendWith(Chromium.class)
class OfficeKeyboardIT {

    private static final int MOST_TOOLS = 10;

    private final String title = Articles.title();

    @AfterEach
    void leaveNothingBehind() {
        Articles.sweep();
    }

    @Test
    void aWholeArticleIsWrittenAndPublished(Page page, Page resident) {
        Keyboard keys = signIn(page);
        keys.tabTo("Beheer").press("Enter");
        assertThat(Office.heading(page)).containsText("Dag Demo Hoofdredacteur");
        keys.tabTo("Nieuws").press("Enter");
        assertThat(Office.heading(page)).hasText("Nieuws");
        keys.passed();
        keys.tabTo("Nieuw artikel").press("Enter");
        assertThat(keys.passed()).as("a view that was gone to has the focus").containsExactly("Nieuw artikel");
        assertThat(Office.heading(page)).hasText("Nieuw artikel");

        write(keys);
        page.waitForURL(Articles.NUMBERED);
        long number = Articles.number(page);
        Articles.awaitKept(number, "www.burum.nl");
        keys.passed();
        keys.tabTo("Naar de inhoud");
        assertThat(keys.passed())
                .containsExactly(
                        "Foto kiezen",
                        "In welke taal schrijft u? Nederlands",
                        "Wie zorgt hiervoor? Demo Hoofdredacteur",
                        "Publiceren…",
                        "Voorbeeld",
                        "Meer",
                        "",
                        "Naar de inhoud");

        keys.tabTo("Voorbeeld");
        Page preview = page.waitForPopup(() -> keys.press("Enter"));
        assertWritten(preview);
        preview.close();
        publish(page, keys);

        resident.navigate(Portal.address("burum", "/news/" + number));
        assertWritten(resident);
        withdraw(page, keys);
        assertThat(resident.reload().status()).isEqualTo(404);
    }

    /** From the village's home, by the page of Keycloak. */
    private static Keyboard signIn(Page page) {
        page.navigate(Portal.address("burum", "/"));
        Keyboard keys = new Keyboard(page);
        keys.tabTo("Inloggen").press("Enter");
        keys.assertAt("Inlognaam of e-mailadres").type("hoofdredacteur.burum");
        keys.tabTo("Wachtwoord").type(Portal.demoPassword()).press("Enter");
        page.waitForURL(Portal.address("burum", "/"));
        return keys;
    }

    private void write(Keyboard keys) {
        keys.tabTo("Titel").type(title);
        keys.tabTo("Inleiding").type("Zonder muis.");
        keys.tabTo("Vet");
        tool(keys, "Kop").press("Enter");
        keys.assertAt("Tekst")
                .type("Wat gaat u mee doen?")
                .press("Enter")
                .type("Neem mee:")
                .press("Enter");
        tool(keys.awaitDrawn().press("Shift+Tab"), "Lijst met punten").press("Space");
        keys.assertAt("Tekst").type("laarzen").press("Enter").type("koffie").press("Enter", "Enter");
        keys.type("Lees meer op ");
        tool(keys.awaitDrawn().press("Shift+Tab"), "Link").press("Enter");
        keys.assertAt("Adres van de link").press("Escape");
        keys.assertAt("Tekst");
        tool(keys.awaitDrawn().press("Shift+Tab"), "Link").press("Enter");
        keys.assertAt("Adres van de link").type("www.burum.nl");
        keys.tabTo("Link maken").press("Enter");
        keys.assertAt("Tekst");
    }

    /** From the toolbar, where the focus is: which tool that is, and which are passed over, hangs on what was written. */
    private static Keyboard tool(Keyboard keys, String name) {
        keys.press("Home");
        for (int step = 0; step < MOST_TOOLS && !keys.assertSeen().equals(name); step++) {
            keys.press("ArrowRight");
        }
        return keys.assertAt(name);
    }

    private void assertWritten(Page page) {
        assertThat(page.locator("main h1")).hasText(title);
        assertThat(page.locator("main h2").first()).hasText("Wat gaat u mee doen?");
        assertThat(page.locator("main li")).hasText(new String[] {"laarzen", "koffie"});
        assertThat(page.locator("main a[href='https://www.burum.nl']")).hasText("https://www.burum.nl");
    }

    private static void publish(Page page, Keyboard keys) {
        keys.tabTo("Publiceren…").press("Enter");
        assertThat(Office.button(page, "Publiceren")).isVisible();
        keys.passed();
        keys.tabTo("Publiceren").tabTo("Publiceren");
        assertThat(keys.passed()).as("within the dialog, round and round").doesNotContain("", "Meer", "Naar de inhoud");
        keys.press("Escape").assertAt("Publiceren…").press("Enter");
        assertThat(Office.button(page, "Publiceren")).isVisible();
        keys.tabTo("Publiceren").press("Enter");
        assertThat(page.getByText("Gepubliceerd. Bewoners zien het nu.")).isVisible();
        assertThat(page.locator("main")).isFocused();
    }

    private static void withdraw(Page page, Keyboard keys) {
        keys.tabTo("Meer").press("Enter");
        for (int choice = 0; choice < 9 && !keys.assertSeen().equals("Terug naar concept"); choice++) {
            keys.press("ArrowDown");
        }
        keys.assertAt("Terug naar concept").press("Enter");
        assertThat(Office.button(page, "Annuleren")).isVisible();
        keys.tabTo("Terug naar concept").press("Enter");
        assertThat(Articles.state(page)).hasText("Concept");
        keys.assertAt("Meer");
    }

    @Test
    void onAPhoneTheMenuOpensAndGivesTheFocusBack(Page page) {
        page.setViewportSize(360, 740);
        Office.enter(page, "burum", "hoofdredacteur.burum", "");
        Keyboard keys = new Keyboard(page);
        keys.tabTo("Menu openen of sluiten").press("Enter");
        keys.assertAt("Menu").tabTo("Tegels").press("Escape");
        keys.assertAt("Menu openen of sluiten").press("Enter");
        keys.assertAt("Menu").tabTo("Tegels").press("Enter");
        assertThat(Office.heading(page)).hasText("Tegels");
        keys.tabTo("Tegel toevoegen");
    }

    @Test
    void aStopThatIsNotSeenWouldBeFound(Page page) {
        Office.enter(page, "burum", "hoofdredacteur.burum", "");
        page.evaluate("() => document.querySelector('main h1').insertAdjacentHTML('beforeend',"
                + " '<button style=\"outline: none\">Zonder ring</button>'"
                + " + '<button style=\"position: fixed; top: -9rem\">Buiten beeld</button>')");
        Keyboard keys = new Keyboard(page);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> keys.tabTo("Zonder ring"))
                .withMessageContaining("a ring around 'Zonder ring'");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> keys.tabTo("Buiten beeld"))
                .withMessageContaining("'Buiten beeld' is in view");
    }
}
