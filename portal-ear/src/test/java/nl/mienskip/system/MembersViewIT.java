package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board answers who asks, says who may do what, and can read afterwards who did so and why. */
@ExtendWith(Chromium.class)
class MembersViewIT {

    private static final String BOARD = "beheerder.munnekezijl";
    private static final String ASKER = "Proef Vrager";

    @AfterEach
    void leaveNothingBehind() {
        Database.change(
                "delete g from role_grant g join member m on m.tenant_id = g.tenant_id and m.id = g.member_id"
                        + " where m.display_name = ?",
                ASKER);
        Database.change("delete from member where display_name = ?", ASKER);
    }

    @Test
    void whoAsksWaitsOnTheStartPageAndIsRefusedWithAReasonThatStandsInTheLog(Page stranger, Page board) {
        ask(stranger);
        Office.enter(board, "munnekezijl", BOARD, "");
        board.getByText("Eén persoon vraagt om lid te worden").click();
        board.getByText(ASKER).click();
        assertThat(board.locator("main")).containsText("Wij komen uit de buurt");

        Office.press(board, "Afwijzen");
        pressInDialog(board, "Afwijzen");
        assertThat(Office.inDialog(board)).containsText("Schrijf kort waarom.");
        Office.inDialog(board).locator("textarea").fill("U woont hier niet");
        pressInDialog(board, "Afwijzen");
        assertThat(board.locator("main .facts")).containsText("Afgewezen");
        assertThat(board.locator("main .facts")).containsText("U woont hier niet");

        Office.open(board, "munnekezijl", "log");
        Locator act = board.locator(".audit-log li").first();
        assertThat(act).containsText("Aanvraag afgewezen");
        assertThat(act).containsText(ASKER);
        assertThat(act).containsText("Reden: U woont hier niet");
        assertThat(act).containsText(Views.nameOf("munnekezijl", "TENANT_ADMINISTRATOR"));
    }

    @Test
    void aRoleOpensTheBackOfficeAtTheNextRequestAndClosesItAgain(Page member, Page board) {
        ask(member);
        Office.enter(board, "munnekezijl", BOARD, "");
        MembersDesk desk = new MembersDesk(board, "munnekezijl").find(ASKER);
        desk.admit();
        assertThat(enter(member).status()).isEqualTo(403);

        Office.choose(board, "Rol", "Redacteur");
        Office.press(board, "Geef deze rol");
        assertThat(Office.button(board, "Neem terug: Redacteur")).isVisible();
        assertThat(enter(member).status()).isEqualTo(200);
        Office.settle(member);
        assertThat(member.locator(".main-menu")).containsText("Nieuws");
        assertThat(member.locator(".main-menu")).not().containsText("Leden");

        Office.press(board, "Neem terug: Redacteur");
        assertThat(board.locator("main")).containsText("Nog geen rollen.");
        assertThat(enter(member).status()).isEqualTo(403);

        Office.open(board, "munnekezijl", "log");
        Locator act = board.locator(".audit-log li").first();
        assertThat(act).containsText("Rol ingetrokken");
        assertThat(act).containsText("): Redacteur");
    }

    @Test
    void theLastAdministratorStaysAndIsToldWhy(Page board) {
        long myself = Database.number("select g.member_id from role_grant g join tenant t on t.id = g.tenant_id"
                + " where t.slug = 'munnekezijl' and g.role = 'TENANT_ADMINISTRATOR'");
        Office.enter(board, "munnekezijl", BOARD, "members/one/" + myself);
        Office.press(board, "Neem terug: Beheerder");

        assertThat(board.getByText("Niemand anders heeft deze rol.")).isVisible();
        board.reload();
        assertThat(Office.button(board, "Neem terug: Beheerder")).isVisible();
    }

    @Test
    void aModeratorAdmitsButGivesNoRoles(Page moderator) {
        Office.enter(
                moderator, "burum", "moderator.burum", "members/one/" + Views.memberCalled("burum", "Demo Bewoner"));

        assertThat(Office.button(moderator, "Blokkeren")).isVisible();
        assertThat(Office.button(moderator, "Geef deze rol")).hasCount(0);
    }

    private static Response enter(Page member) {
        return member.navigate(Portal.address("munnekezijl", "/admin/"));
    }

    private static void ask(Page page) {
        People.signIn(page, "munnekezijl", "nieuwkomer");
        page.navigate(Portal.address("munnekezijl", "/membership/new"));
        page.locator("#name").fill(ASKER);
        page.locator("#introduction").fill("Wij komen uit de buurt");
        page.locator("main form button").click();
        assertThat(page.locator("[role=status]")).isVisible();
    }

    private static void pressInDialog(Page page, String name) {
        Office.inDialog(page)
                .locator("vaadin-button", new Locator.LocatorOptions().setHasText(name))
                .click();
        Office.settle(page);
    }
}
