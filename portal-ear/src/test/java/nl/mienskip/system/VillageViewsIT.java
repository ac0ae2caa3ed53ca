package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view of a village's back office opens for the roles that may, for nobody else, and stands in nobody's way. */
@ExtendWith(Chromium.class)
class VillageViewsIT {

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
                .contains("", "news", "news/:article", "look", "tiles", "members", "members/one/:parameter", "bill")
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
        Office.enter(page, "burum", Views.VILLAGE_ROLES.get(role) + ".burum", "");
        for (Views.View view : Views.all()) {
            Office.open(page, "burum", view.at("burum"));
            if (view.opensFor(role)) {
                Office.assertOpen(page);
            } else {
                Office.assertRefused(page);
            }
        }
    }
}
