package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view of the console opens for the offices that may, for nobody else, and stands in nobody's way. */
@ExtendWith(Chromium.class)
class ConsoleViewsIT {

    private static final String PLATFORM = "";

    /** An address without a view, so that the first of them is gone to as well. */
    private static final String NOWHERE = "nowhere";

    private static final List<Integer> WIDTHS = List.of(1280, 360);

    static List<String> offices() {
        return Views.PLATFORM_ROLES.keySet().stream().sorted().toList();
    }

    @Test
    void theViewsAndWhoMayOpenThemAreReallyFound() {
        assertThat(paths("OPERATOR"))
                .contains("villages", "villages/:slug/change", "open-village", "participants/new", "usage", "log")
                .doesNotContain("costs", "costs/preview/:id", "bill");
        assertThat(paths("TREASURER"))
                .contains("villages", "usage", "costs", "costs/preview/:id")
                .doesNotContain("open-village", "villages/:slug/change", "participants/new", "log");
        assertThat(paths("ASSEMBLY_DELEGATE")).contains("costs").doesNotContain("usage", "open-village");
    }

    private static List<String> paths(String office) {
        return Views.forAny(List.of(office)).stream().map(Views.View::path).toList();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void anOfficeOpensItsViewsAndNoOther(String office, Page page) {
        Office.enter(page, PLATFORM, Views.PLATFORM_ROLES.get(office), NOWHERE);
        for (Views.View view : Views.all()) {
            Office.go(page, view.at("burum"));
            if (view.opensFor(office)) {
                Office.assertOpen(page);
            } else {
                Office.assertRefused(page);
            }
        }
    }

    @Test
    void aVillagesAdministratorOpensNothingOfTheConsole(Page page) {
        People.signIn(page, "burum", "beheerder.burum");
        for (Views.View view : Views.forAny(Views.PLATFORM_ROLES.keySet())) {
            Response answer = page.navigate(Portal.address(PLATFORM, "/admin/" + view.at("burum")));
            assertThat(answer.status()).as(view.path()).isEqualTo(403);
        }
    }

    @Test
    void aVisitorIsSentToSignIn() {
        Views.forAny(Views.PLATFORM_ROLES.keySet()).forEach(view -> {
            String path = "/admin/" + view.at("burum");
            assertThat(Portal.get(PLATFORM, path).statusCode()).as(path).isIn(302, 303);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPERATOR", "TREASURER"})
    void noViewStandsInAnybodysWay(String office, Page page) {
        Office.enter(page, PLATFORM, Views.PLATFORM_ROLES.get(office), NOWHERE);
        for (Views.View view : Views.forAny(List.of(office))) {
            Office.go(page, view.at(PLATFORM));
            assertNothingInTheWay(page, view.path());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "operator,villages/burum,Beheerder aanwijzen;Tijdelijk sluiten",
        "penningmeester,usage,Dagen uitsluiten",
        "penningmeester,costs,Kostenpot toevoegen;Kostenpot wijzigen",
    })
    void noDialogStandsInAnybodysWay(String name, String path, String buttons, Page page) {
        Office.enter(page, PLATFORM, name, path);
        for (String button : buttons.split(";")) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                    .first()
                    .click();
            Locator cancel = page.getByRole(AriaRole.DIALOG).getByText("Annuleren");
            cancel.waitFor();
            Office.settle(page);

            assertNothingInTheWay(page, path + ": " + button);
            page.keyboard().press("Escape");
            cancel.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    private static void assertNothingInTheWay(Page page, String what) {
        WIDTHS.forEach(width -> {
            Barriers.assertFits(page, width);
            assertThat(Barriers.found(page)).as("%s at %d", what, width).isEmpty();
        });
    }
}
