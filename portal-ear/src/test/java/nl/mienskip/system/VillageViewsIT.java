package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view of a village's back office opens for the roles that may, for nobody else, and stands in nobody's way. */
@ExtendWith(Chromium.class)
class VillageViewsIT {

    /** Where no view is, to begin at. */
    private static final String NOWHERE = "nowhere";

    static List<String> roles() {
        return Views.VILLAGE_ROLES.keySet().stream().sorted().toList();
    }

    private static List<Views.View> ofVillages() {
        return Views.forAny(Views.VILLAGE_ROLES.keySet());
    }

    @Test
    void theViewsAndWhoMayOpenThemAreReallyFound() {
        assertThat(ofVillages())
                .extracting(Views.View::path)
                .contains("", "news", "news/:item", "look", "tiles", "members", "members/one/:parameter", "bill")
                .doesNotContain("costs", "open-village");
        assertThat(paths("EDITOR")).contains("news").doesNotContain("look", "tiles", "members", "bill", "log");
        assertThat(paths("CHIEF_EDITOR")).contains("news", "tiles").doesNotContain("look", "members", "bill", "log");
        assertThat(paths("MODERATOR")).contains("members").doesNotContain("news", "look", "bill", "log");
    }

    private static List<String> paths(String role) {
        return Views.forAny(List.of(role)).stream().map(Views.View::path).toList();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aRoleOpensItsViewsAndNoOther(String role, Page page) {
        Office.enter(page, "burum", Views.VILLAGE_ROLES.get(role) + ".burum", NOWHERE);
        for (Views.View view : Views.all()) {
            Office.go(page, view.at("burum"));
            if (view.opensFor(role)) {
                Office.assertOpen(page);
            } else {
                Office.assertRefused(page);
            }
        }
        Views.all().stream().filter(view -> !view.opensFor(role)).findFirst().ifPresent(closed -> {
            Office.open(page, "burum", closed.at("burum"));
            Office.assertRefused(page);
        });
    }

    @Test
    void noViewHasABarrierOnAPhoneOrADeskOrInTheDark(Page page) {
        Office.enter(page, "burum", "beheerder.burum", "");
        for (Views.View view : ofVillages()) {
            Office.open(page, "burum", view.at("burum"));
            assertNoBarrier(page, view.path());
        }
    }

    @Test
    void aVillageWithNothingInItYetHasNoBarrierEither(Page page) {
        Office.enter(page, "munnekezijl", "beheerder.munnekezijl", NOWHERE);
        for (Views.View view : ofVillages()) {
            if (!view.path().startsWith("news/")) {
                Office.go(page, view.at("munnekezijl"));
                Office.assertOpen(page);
                assertNoBarrier(page, view.path());
            }
        }
    }

    private static void assertNoBarrier(Page page, String what) {
        for (int width : List.of(360, 1280)) {
            Barriers.assertFits(page, width);
            assertThat(Barriers.found(page)).as("%s at %d", what, width).isEmpty();
        }
        assertThat(Barriers.foundInTheDark(page)).as("%s, dark", what).isEmpty();
    }

    /** Where a dialog is, who opens it, and with which button. */
    static Stream<Arguments> dialogs() {
        return Stream.of(
                Arguments.of("tiles", "Tegel toevoegen"),
                Arguments.of("tiles", "Nieuws wijzigen"),
                Arguments.of("members/one/" + Views.memberCalled("burum", "Demo Bewoner"), "Blokkeren"));
    }

    @ParameterizedTest
    @MethodSource("dialogs")
    void aDialogHasNoBarrierAndGivesTheFocusBack(String path, String opener, Page page) {
        Office.enter(page, "burum", "beheerder.burum", path);
        Locator button = Office.button(page, opener);
        button.focus();
        page.keyboard().press("Enter");
        assertThat(Office.inDialog(page).locator("vaadin-button").last()).isVisible();

        assertNoBarrier(page, opener);
        page.keyboard().press("Escape");
        assertThat(Office.inDialog(page)).hasCount(0);
        assertThat(button).isFocused();
    }
}
