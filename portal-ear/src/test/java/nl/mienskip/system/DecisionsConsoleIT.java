package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole life of a decision about a tariff, each step by the person whose it is. */
@ExtendWith(Chromium.class)
class DecisionsConsoleIT {

    private static final String TITLE = "Proefbesluit tarief";
    /** Nothing else is decided for it, and its village is paid for by whoever pays now. */
    private static final String LATER = "2030";

    private static final String OURS = "select id from decision where title like 'Proefbesluit%'";
    private static final String BURUM = "Vereniging Dorpsbelang Burum (demo)";
    private static final String MUNICIPALITY = "Gemeente Noardeast-Fryslân (demo)";

    @AfterEach
    void leaveNothingBehind() {
        Database.change("delete from decision_vote where decision_id in (" + OURS + ")");
        Database.change("delete from decision_step where decision_id in (" + OURS + ")");
        Database.change("delete from decision where title like 'Proefbesluit%' and corrects_id is not null");
        Database.change("delete from decision where title like 'Proefbesluit%'");
        Database.change("delete from audit_entry where act like 'decision.%' and subject like '%Proefbesluit%'");
    }

    @Test
    void aTariffIsDraftedProposedApprovedReadByAVillageAndAdopted(Page page) {
        as(page, "penningmeester", treasurer -> {
            Office.open(treasurer, "", "decisions/draft");
            treasurer.getByLabel("Titel").fill(TITLE);
            Office.press(treasurer, "Begin met het voorbeeld van 2021");
            treasurer
                    .getByLabel("Jaar", new Page.GetByLabelOptions().setExact(true))
                    .fill(LATER);
            Locator document = treasurer.getByLabel("Document (JSON)");
            document.fill(document.inputValue().replace("2021", LATER));
            Office.press(treasurer, "Bewaren");
            assertThat(Office.heading(treasurer)).hasText(TITLE);
            assertThat(treasurer.locator("main")).containsText("Wacht op het bestuur");
            assertThat(treasurer.locator(".document")).containsText("€ 3.000,00");
            assertThat(Office.button(treasurer, "Voorstellen")).hasCount(0);
        });
        as(page, "bestuurslid", board -> {
            Office.open(board, "", "");
            board.getByText("Concept om voor te stellen: " + TITLE).click();
            Office.settle(board);
            Office.press(board, "Voorstellen");
            Office.inDialog(board).getByLabel("Ingangsdatum").waitFor();
            Office.press(board, "Voorstellen");
            assertThat(board.locator("main")).containsText("Wacht op de raad van toezicht");
            assertThat(Office.button(board, "Goedkeuren")).hasCount(0);
        });
        readByAVillage(page);
        as(page, "toezichthouder", supervisor -> {
            Office.open(supervisor, "", "");
            supervisor.getByText("Voorstel om goed te keuren: " + TITLE).click();
            Office.settle(supervisor);
            Office.press(supervisor, "Goedkeuren");
            Office.press(supervisor, "Goedkeuren");
            assertThat(supervisor.locator("main")).containsText("Wacht op de ledenvergadering");
        });
        as(page, "bestuurslid", board -> {
            Office.open(board, "", "");
            board.getByText("De leden stemmen over: " + TITLE).click();
            Office.settle(board);
            Office.choose(board, BURUM, "Voor");
            Office.choose(board, MUNICIPALITY, "Onthouding");
            Office.press(board, "Stemmen bewaren");
            assertThat(board.locator("main")).containsText("2 van 2: genoeg");
            Office.press(board, "Stemming afsluiten");
            Office.press(board, "Stemming afsluiten");
            assertThat(Office.inDialog(board)).containsText("Schrijf waar de notulen te vinden zijn");
            Office.inDialog(board).getByLabel("Notulen").fill("Ledenvergadering, punt 4");
            Office.press(board, "Stemming afsluiten");
            assertThat(board.locator(".decision-state")).containsText("Aangenomen");
            assertThat(board.locator("main")).containsText("Ledenvergadering, punt 4");
        });
        as(page, "penningmeester", treasurer -> {
            Office.open(treasurer, "", "decisions?year=" + LATER);
            link(treasurer, TITLE).click();
            Office.settle(treasurer);
            link(treasurer, "Verbetering opstellen").click();
            Office.settle(treasurer);
            treasurer.getByLabel("Titel").fill(TITLE + ", verbeterd");
            Office.press(treasurer, "Bewaren");
            assertThat(treasurer.locator(".facts")).containsText("Verbetert besluit");
        });
    }

    private void readByAVillage(Page page) {
        with(page, reader -> {
            Office.enter(reader, "burum", "beheerder.burum", "proposals");
            link(reader, TITLE).click();
            Office.settle(reader);
            assertThat(reader.locator("main")).containsText("Berekend voor " + BURUM);
            assertThat(reader.locator(".bill-total")).isVisible();
            assertThat(reader.locator("main")).not().containsText(MUNICIPALITY);
        });
    }

    @Test
    void votesThatAreNotKeptAreAskedAboutAndAnApprovedProposalIsRejectedWithAReason(Page page) {
        long decision = approved();
        as(page, "bestuurslid", board -> {
            Office.open(board, "", "decisions/" + decision);
            assertThat(Office.button(board, "Intrekken")).isVisible();
            Office.choose(board, BURUM, "Voor");
            link(board, "Begroting").first().click();
            Office.settle(board);
            assertThat(Office.inDialog(board)).containsText("Eén stem is nog niet bewaard.");
            Office.press(board, "Annuleren");
            assertThat(Office.chosen(board, BURUM)).containsText("Voor");
            Office.press(board, "Stemmen bewaren");
            assertThat(board.locator(".steps, main").first()).containsText("Stemmen opgeschreven");
            link(board, "Begroting").first().click();
            Office.settle(board);
            assertThat(Office.heading(board)).hasText("Begroting");
        });
        as(page, "toezichthouder", supervisor -> {
            Office.open(supervisor, "", "decisions/" + decision);
            Office.press(supervisor, "Afwijzen");
            assertThat(Office.inDialog(supervisor)).containsText("De leden hebben al het woord");
            Office.press(supervisor, "Afwijzen");
            assertThat(Office.inDialog(supervisor).getByLabel("Waarom?")).hasAttribute("aria-invalid", "true");
            Office.inDialog(supervisor).getByLabel("Waarom?").fill("De cijfers kloppen niet");
            Office.press(supervisor, "Afwijzen");
            assertThat(supervisor.locator(".decision-state")).containsText("Afgewezen");
            assertThat(supervisor.locator("main")).containsText("De cijfers kloppen niet");
        });
    }

    /** One about which the members have the word. */
    private static long approved() {
        String document = "{\"year\":2021,\"names\":{\"nl\":\"Proef\"},\"rules\":[{\"code\":\"lid\","
                + "\"names\":{\"nl\":\"Lid\"},\"price\":{\"kind\":\"perMember\",\"amount\":\"1\"}}]}";
        Database.change(
                "insert into decision (kind, year, title, document, digest, state, in_force_from, vote_weight, quorum,"
                        + " changed_at, standing) values ('TARIFF', 2021, ?, ?, sha2(?, 256), 'APPROVED', '2021-01-01',"
                        + " 'EQUAL', 50, utc_timestamp(6), 1)",
                TITLE,
                document,
                document);
        return Database.number("select id from decision where title = ?", TITLE);
    }

    @Test
    void aDocumentThatIsWrongIsRefusedAtItsPlace(Page page) {
        Office.enter(page, "", "penningmeester", "decisions/draft");
        page.getByLabel("Titel").fill(TITLE);
        Office.press(page, "Begin met het voorbeeld van 2021");
        Locator document = page.getByLabel("Document (JSON)");
        document.fill(document.inputValue().replace("\"3000\"", "\"-3000\""));
        Office.press(page, "Bewaren");
        assertThat(page.locator("main")).containsText("Bij rules[0].price.amount");

        document.fill("{\n\"year\": 2021,,\n}");
        Office.press(page, "Bewaren");
        assertThat(page.locator("main")).containsText("Kijk bij regel 2");
        Assertions.assertThat(Database.number("select count(*) from decision where title = ?", TITLE))
                .isZero();
    }

    @Test
    void anyMemberIsReckonedLineByLineAlsoByKeyboard(Page page) {
        Office.enter(page, "", "auditor", "decisions/" + demo() + "/figures");
        page.getByLabel("Inwoners").focus();
        page.keyboard().type("600");
        page.keyboard().press("Tab");
        page.keyboard().type("1-1-2026");
        page.keyboard().press("Enter");
        Office.button(page, "Reken uit").focus();
        page.keyboard().press("Enter");
        Office.settle(page);

        assertThat(page.locator(".bill-total")).hasText("Samen: € 540,00 per jaar");
        assertThat(page.locator("main")).containsText("€ 0,45 × 600 inwoners is € 270,00.");

        Office.choose(page, "Met de cijfers van", BURUM);
        assertThat(page.locator("main h2")).hasText(BURUM);
    }

    private static long demo() {
        return Database.number("select min(id) from decision where title like 'Tarief dorpsportaal%'");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private interface Work {
        void by(Page page);
    }

    private static void as(Page page, String name, Work work) {
        with(page, person -> {
            People.signIn(person, "", name);
            work.by(person);
        });
    }

    /** In a window of their own, so that nobody has to sign out. */
    private static void with(Page page, Work work) {
        Browser browser = page.context().browser();
        try (BrowserContext window = browser.newContext(new Browser.NewContextOptions().setLocale("nl-NL"))) {
            work.by(window.newPage());
        }
    }
}
