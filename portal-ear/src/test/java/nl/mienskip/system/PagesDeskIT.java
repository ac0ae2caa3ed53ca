package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page of the village's own, published by one who may, or only after somebody else looked. */
@ExtendWith(Chromium.class)
class PagesDeskIT {

    private final String title = Articles.title();

    @AfterEach
    void leaveNothingBehind() {
        Database.change("delete p from page p join item i on i.id = p.item_id where i.title = ?", title);
        Articles.sweep();
        Database.change("delete r from section_rule r join tenant t on t.id = r.tenant_id where t.slug = 'burum'");
    }

    @Test
    void aPageWithAPlaceStandsAtTheFootOfEveryPageOfItsVillageAlone(Page page) {
        Office.enter(page, "burum", "hoofdredacteur.burum", "pages/new");
        long number = write(page);
        Office.choose(page, "Plaats in het menu", "Plaats 12");
        Articles.publish(page);

        assertThat(Portal.get("burum", "/news").body()).contains("/pages/" + number + "\" lang=\"nl\">" + title);
        assertThat(Portal.get("burum", "/pages/" + number).body()).contains("Sinds 1476.");
        assertThat(Portal.get("burum", "/api/v1/pages/" + number).body()).contains(title);
        assertThat(Portal.get("warfstermolen", "/news").body()).doesNotContain(title);
        assertThat(Portal.get("warfstermolen", "/pages/" + number).statusCode()).isEqualTo(404);
    }

    @Test
    void whereSomebodyElseLooksFirstEvenTheAdministratorHandsIn(Page administrator, Page chief) {
        Office.enter(administrator, "burum", "beheerder.burum", "sections");
        administrator
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Pagina’s"))
                .getByLabel("Eerst kijkt iemand anders")
                .check();
        assertThat(administrator.getByText("Bewaard: Pagina’s.")).isVisible();
        Office.open(administrator, "burum", "pages/new");
        long number = write(administrator);
        assertThat(Office.button(administrator, "Publiceren…")).isHidden();
        Office.press(administrator, "Aanbieden");
        assertThat(Articles.state(administrator)).hasText("Wordt nagekeken");

        Office.enter(chief, "burum", "hoofdredacteur.burum", "pages/" + number);
        Articles.publish(chief);
        assertThat(Portal.get("burum", "/pages/" + number).statusCode()).isEqualTo(200);
    }

    private long write(Page page) {
        Articles.title(page).fill(title);
        Articles.type(page, "Sinds 1476.");
        page.waitForURL(url -> url.matches(".*/admin/pages/[0-9]+"));
        Articles.awaitKept(Articles.number(page), "Sinds 1476.");
        Office.settle(page);
        return Articles.number(page);
    }
}
