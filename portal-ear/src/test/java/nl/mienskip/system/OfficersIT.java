package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Those who work for the cooperation: appointed by the board, and out at the next request when they are put out. */
@ExtendWith(Chromium.class)
class OfficersIT {

    private static final String TENANTS = "/api/v1/tenants";

    @Test
    void theBoardAppointsToEveryOfficeAndTheOperatorOnlyToTheirOwn(BrowserContext board, BrowserContext operator) {
        Page page = board.newPage();
        People.signIn(page, "", "bestuurslid");
        MembersDesk desk = new MembersDesk(page, "").find("Demo Toezichthouder");
        assertThat(desk.roles())
                .containsExactly(
                        "Operator",
                        "Penningmeester",
                        "Auditor",
                        "Bestuurslid",
                        "Toezichthouder",
                        "Afgevaardigde",
                        "Programma");
        desk.give("Auditor");
        try {
            new MembersDesk(page, "").find("Demo Toezichthouder");
            assertThat(page.locator("main").innerText()).contains("Auditor", "Toezichthouder");
        } finally {
            desk.takeBack("Auditor");
        }

        Page other = operator.newPage();
        People.signIn(other, "", "operator");
        assertThat(new MembersDesk(other, "").find("Demo Toezichthouder").roles())
                .containsExactly("Operator");
        assertThat(other.locator("vaadin-button[aria-label='Neem terug: Toezichthouder']")
                        .count())
                .isZero();
    }

    @Test
    void anOperatorWhoIsBlockedIsOutOfTheConsoleAndTheApiAtTheNextRequest(
            BrowserContext operator, BrowserContext person) {
        String mapper = Tokens.letPeopleUseTheApi();
        try (Stranger stranger = Stranger.withAccount()) {
            Page office = operator.newPage();
            People.signIn(office, "", "operator");
            MembersDesk desk = new MembersDesk(office, "");
            String letter = desk.enrol("Test", stranger.family(), stranger.email());
            Page page = person.newPage();
            stranger.signIn(page, "");
            page.navigate(letter.substring(0, letter.lastIndexOf("/letter")));
            page.locator("main form[action$='/acceptance'] button").click();
            page.locator("[role=status]").waitFor();
            desk.find(stranger.name()).give("Operator");

            String token = Tokens.ofPerson(stranger.signInName(), Stranger.PASSWORD);
            assertThat(api(token)).isEqualTo(200);
            page.navigate(Portal.address("", "/admin/villages"));
            page.locator("h1").waitFor();

            desk.find(stranger.name()).block("Toegang ingetrokken");

            assertThat(api(token)).isEqualTo(403);
            assertThat(page.navigate(Portal.address("", "/admin/villages")).status())
                    .isEqualTo(403);
            assertThat(page.locator("h1").innerText()).isEqualTo("Hier mag u niet in");
        } finally {
            Tokens.letThemNoMore(mapper);
        }
    }

    private static int api(String token) {
        HttpResponse<String> answer =
                Portal.send(Portal.request("", TENANTS).header("Authorization", "Bearer " + token));
        return answer.statusCode();
    }
}
