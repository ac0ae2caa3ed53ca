package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view of the console opens for the offices that may, and for nobody else. */
@ExtendWith(Chromium.class)
class ConsoleViewsIT {

    private static final String PLATFORM = "";

    static List<String> offices() {
        return Views.PLATFORM_ROLES.keySet().stream().sorted().toList();
    }

    @Test
    void theViewsAndWhoMayOpenThemAreReallyFound() {
        assertThat(paths("OPERATOR"))
                .contains("villages", "villages/:slug/change", "open-village", "participants/new", "usage", "log")
                .doesNotContain("costs", "costs/statement/:id", "bill");
        assertThat(paths("TREASURER"))
                .contains("villages", "usage", "costs", "costs/statement/:id")
                .doesNotContain("open-village", "villages/:slug/change", "participants/new", "log");
        assertThat(paths("ASSEMBLY_DELEGATE")).contains("costs").doesNotContain("usage", "open-village");
    }

    private static List<String> paths(String office) {
        return Views.forAny(List.of(office)).stream().map(Views.View::path).toList();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void anOfficeOpensItsViewsAndNoOther(String office, Page page) {
        Office.enter(page, PLATFORM, Views.PLATFORM_ROLES.get(office), "");
        for (Views.View view : Views.all()) {
            follow(page, view.at("burum"));
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

    /** Goes to a view as by a link of the view before, which is much faster than by its address. */
    private static void follow(Page page, String path) {
        if (page.url().equals(Portal.address(PLATFORM, "/admin/" + path))) {
            return;
        }
        // the title is given anew with every view, also when one refusal follows another
        page.evaluate(
                "path => { document.title = ''; const link = document.createElement('a');"
                        + " link.href = path; document.body.append(link); link.click(); link.remove(); }",
                "/admin/" + path);
        page.waitForFunction("() => document.title !== ''");
        Office.settle(page);
    }
}
