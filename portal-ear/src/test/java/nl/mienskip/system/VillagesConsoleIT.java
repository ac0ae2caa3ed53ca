package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of villages, one that is closed for a while, and who pays for which. */
@ExtendWith(Chromium.class)
class VillagesConsoleIT {

    private static final String DEMO_BY_INHABITANTS = "Noardeast-Fryslân Burum Munnekezijl Warfstermolen";

    @Test
    void whatIsSearchedAndSortedStandsInTheAddress(Page page) {
        Office.enter(page, "", "operator", "villages");
        page.getByLabel("Zoek op naam").fill("mun");
        page.waitForURL(Pattern.compile("[?&]q=mun"));
        assertShown(page, "Munnekezijl");

        page.reload();
        Office.settle(page);
        assertThat(page.getByLabel("Zoek op naam")).hasValue("mun");
        assertShown(page, "Munnekezijl");

        page.getByLabel("Zoek op naam").fill("");
        assertThat(page.locator("vaadin-grid a")).hasCount(Portal.VILLAGES.size());
        sorter(page, "Inwoners").click();
        sorter(page, "Inwoners").click();
        page.waitForURL(Pattern.compile("sort=-inhabitants"));
        assertShown(page, DEMO_BY_INHABITANTS);

        Office.open(page, "", "villages?sort=-inhabitants");
        assertShown(page, DEMO_BY_INHABITANTS);
        Office.open(page, "", "villages?status=SUSPENDED");
        assertThat(page.locator("main")).containsText("Geen dorp past bij deze keuze");
    }

    @Test
    void aLongListIsReadAsItIsScrolledTo(Page page) {
        String name = TestVillages.slug();
        try {
            Database.change(
                    "insert into tenant (slug, kind, status, name, inhabitants, inhabitants_on, languages, time_zone,"
                            + " participant_id, opened_at, version)"
                            + " with recursive numbers as (select 1 n union all select n + 1 from numbers where n < 130)"
                            + " select concat(?, '-', n), 'VILLAGE', 'OPENING', concat(?, ' ', lpad(n, 3, '0')), n, '2026-01-01',"
                            + " 'nl', 'Europe/Amsterdam', (select min(id) from participant), utc_timestamp(6), 0 from numbers",
                    name,
                    name);
            Office.enter(page, "", "operator", "villages?q=" + name);
            assertThat(page.getByText(name + " 001", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            assertThat(page.getByText(name + " 130", new Page.GetByTextOptions().setExact(true)))
                    .not()
                    .isVisible();

            page.locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(129)");
            assertThat(page.getByText(name + " 130", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        } finally {
            Database.change("delete from tenant where slug like ?", name + "-%");
        }
    }

    @Test
    void residentsOfAVillageThatIsClosedForAWhileAreToldSoInPlainWords(Page page) {
        String slug = TestVillages.slug();
        try {
            assertThat(TestVillages.open(slug).statusCode()).isEqualTo(201);
            assertThat(Portal.get(slug, "/").statusCode()).isEqualTo(200);
            Office.enter(page, "", "operator", "villages/" + slug);

            act(page, "Tijdelijk sluiten", "");
            assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Waarom?"))
                    .hasAccessibleDescription(Pattern.compile("Schrijf kort waarom"));
            page.keyboard().press("Escape");
            act(page, "Tijdelijk sluiten", "Het bestuur is opgestapt");

            assertThat(page.locator("main .badge")).hasText("Tijdelijk dicht");
            HttpResponse<String> closed = Portal.get(slug, "/news");
            assertThat(closed.statusCode()).isEqualTo(503);
            assertThat(closed.body())
                    .contains("Deze website is even gesloten")
                    .contains("Er is niets weg")
                    .doesNotContain("opgestapt");
            assertThat(page.locator(".history")).containsText("Het bestuur is opgestapt");

            act(page, "Weer openen", "Er is een nieuw bestuur");
            assertThat(page.locator("main .badge")).hasText("Open");
            assertThat(Portal.get(slug, "/").statusCode()).isEqualTo(200);
        } finally {
            TestVillages.remove(slug);
        }
    }

    @Test
    void aParticipantIsListedWithTheVillagesThatItPaysFor(Page page) {
        Office.enter(page, "", "auditor", "participants");
        Locator municipality =
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gemeente Noardeast-Fryslân (demo)"));
        assertThat(page.locator("vaadin-grid .links").filter(new Locator.FilterOptions().setHasText("Warfstermolen")))
                .containsText("Munnekezijl");

        municipality.click();
        Office.settle(page);

        assertThat(Office.heading(page)).hasText("Gemeente Noardeast-Fryslân (demo)");
        assertThat(page.locator("main ul a"))
                .containsText(new String[] {"Munnekezijl", "Noardeast-Fryslân", "Warfstermolen"});
        assertThat(page.locator("main input")).hasCount(0);
    }

    @Test
    void whoOnlyReadsIsOfferedNothingToChange(Page page) {
        for (String name : List.of("penningmeester", "auditor")) {
            page.context().clearCookies();
            Office.enter(page, "", name, "villages/burum");
            assertThat(Office.heading(page)).hasText("Burum");
            assertThat(page.locator("main vaadin-button")).hasCount(0);
            Office.open(page, "", "villages");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dorp openen")))
                    .hasCount(0);
        }
    }

    private static Locator sorter(Page page, String column) {
        return page.locator("vaadin-grid-sorter").filter(new Locator.FilterOptions().setHasText(column));
    }

    /** The names in the list, from top to bottom. */
    private static void assertShown(Page page, String names) {
        page.waitForFunction(
                "names => [...document.querySelectorAll('vaadin-grid a')]"
                        + ".filter(link => link.offsetParent)"
                        + ".sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)"
                        + ".map(link => link.textContent).join(' ') === names",
                names);
    }

    private static void act(Page page, String act, String why) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(act))
                .first()
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Waarom?").fill(why);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(act))
                .click();
        Office.settle(page);
    }
}
