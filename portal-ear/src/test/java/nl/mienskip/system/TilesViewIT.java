package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tiles on the home page: made, changed, put in order by keyboard, kept for members, taken away and put back. */
@ExtendWith(Chromium.class)
class TilesViewIT {

    private static final String TITLE = "Proeftegel";

    @AfterEach
    void leaveNothingBehind() {
        Database.change("delete from tile where title like ?", TITLE + "%");
    }

    @Test
    void aTileIsOnTheHomePageAtOnceAndForMembersOnlyWhenTheBoardSaysSo(Page page, Page resident) {
        Office.enter(page, "burum", "hoofdredacteur.burum", "tiles");
        People.signIn(resident, "burum", "bewoner.burum");
        Office.press(page, "Tegel toevoegen");
        Office.press(page, "Bewaren");
        assertThat(Office.inDialog(page)).containsText("Geef een titel.");
        page.getByLabel("Wat er op de tegel staat").fill(TITLE);
        address(page).fill("javascript:alert(1)");
        Office.press(page, "Bewaren");
        assertThat(Office.inDialog(page)).containsText("Begin met https:// of met een schuine streep");
        address(page).fill("/news");
        Office.choose(page, "Plaatje", "Trekker");
        Office.choose(page, "Kleur", "Klei");
        page.getByLabel("Breed").check();
        Office.press(page, "Bewaren");
        assertThat(Office.button(page, TITLE + " wijzigen")).isFocused();
        assertThat(home()).contains(TITLE);

        Office.press(page, TITLE + " wijzigen");
        page.getByLabel("Alleen leden").check();
        Office.press(page, "Bewaren");
        assertThat(page.locator("li", new Page.LocatorOptions().setHasText(TITLE)))
                .containsText("Breed · Alleen leden");
        assertThat(home()).doesNotContain(TITLE);
        resident.reload();
        assertThat(resident.locator("main")).containsText(TITLE);
    }

    @Test
    void aTileGoesForwardByKeyboardAndStaysInHand(Page page) {
        Office.enter(page, "burum", "hoofdredacteur.burum", "tiles");
        add(page);
        int last = page.locator(".tile-list li").count();

        Office.button(page, TITLE + " een plaats naar voren").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText(TITLE + " staat nu op plaats " + (last - 1) + " van " + last + "."))
                .hasCount(1);
        assertThat(Office.button(page, TITLE + " een plaats naar voren")).isFocused();
        assertThat(page.locator(".tile-list li").nth(last - 2)).containsText(TITLE);
        page.keyboard().press("Enter");
        assertThat(page.getByText(TITLE + " staat nu op plaats " + (last - 2) + " van " + last + "."))
                .hasCount(1);
        String passed = page.locator(".tile-list .tile-title").nth(last - 2).textContent();
        assertThat(home()).containsSubsequence(TITLE, passed);
        Office.press(page, TITLE + " verwijderen");
    }

    @Test
    void aTileIsDraggedToThePlaceOfAnother(Page page) {
        Office.enter(page, "burum", "hoofdredacteur.burum", "tiles");
        add(page);
        Locator lines = page.locator(".tile-list li");
        int last = lines.count();

        lines.nth(last - 1).dragTo(lines.nth(last - 3));

        assertThat(page.getByText(TITLE + " staat nu op plaats " + (last - 2) + " van " + last + "."))
                .hasCount(1);
        assertThat(lines.nth(last - 3)).containsText(TITLE);
        Office.press(page, TITLE + " verwijderen");
    }

    @Test
    void aTileTakenAwayIsPutBackInItsPlace(Page page) {
        Office.enter(page, "burum", "hoofdredacteur.burum", "tiles");
        add(page);
        Office.press(page, TITLE + " een plaats naar voren");
        int place = page.locator(".tile-list li").count() - 2;

        Office.press(page, TITLE + " verwijderen");
        assertThat(page.locator(".tile-list")).not().containsText(TITLE);
        assertThat(home()).doesNotContain(TITLE);
        Office.press(page, "Ongedaan maken");

        assertThat(page.locator(".tile-list li").nth(place)).containsText(TITLE);
        assertThat(home()).contains(TITLE);
        Office.press(page, TITLE + " verwijderen");
        assertThat(home()).doesNotContain(TITLE);
    }

    @Test
    void whatIsDoneWithATileThatSomebodyElseTookAwayIsToldAndTheListIsFresh(Page page, Page other) {
        Office.enter(page, "burum", "hoofdredacteur.burum", "tiles");
        add(page);
        Office.enter(other, "burum", "beheerder.burum", "tiles");
        for (String act : new String[] {" een plaats naar voren", " verwijderen", " wijzigen"}) {
            Locator theirs = other.locator(".tile-list");
            assertThat(theirs).containsText(TITLE);
            Office.press(page, TITLE + " verwijderen");
            assertThat(page.locator(".tile-list")).not().containsText(TITLE);

            Office.press(other, TITLE + act);
            if (act.equals(" wijzigen")) {
                Office.press(other, "Bewaren");
            }

            assertThat(other.getByText("Dit is er niet meer.")).isVisible();
            assertThat(theirs).not().containsText(TITLE);
            Office.press(page, "Ongedaan maken");
            assertThat(page.locator(".tile-list")).containsText(TITLE);
            other.reload();
        }
    }

    private static void add(Page page) {
        Office.press(page, "Tegel toevoegen");
        page.getByLabel("Wat er op de tegel staat").fill(TITLE);
        address(page).fill("/news");
        Office.press(page, "Bewaren");
        assertThat(page.locator(".tile-list")).containsText(TITLE);
    }

    private static Locator address(Page page) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Adres").setExact(true));
    }

    private static String home() {
        return Portal.get("burum", "/").body();
    }
}
