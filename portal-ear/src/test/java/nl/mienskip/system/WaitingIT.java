package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits for each role of a village and of the platform, and where each can go from there. */
@ExtendWith(Chromium.class)
class WaitingIT {

    private static final String MARK = Articles.title();
    private static final String CHANGE = "Wilt u kijken naar: " + MARK;
    private static final String DRAFT = "Uw concept: " + MARK;
    private static final String PLANNED = "Ingepland: " + MARK;
    private static final String ASKING = " om lid te worden";
    private static final String NOTHING = "Er wacht niets op u. Fijn.";

    private static final String PERSON = "Vrager " + UUID.randomUUID();
    private static final String VILLAGE = TestVillages.slug();

    @BeforeAll
    static void letThingsWait() {
        new Visitor().signIn("burum", "redacteur.burum", "/"); // from now on the portal knows the account
        item("'PUBLISHED', 'ASKED', utc_timestamp() - interval 1 day", null);
        item("'PUBLISHED', 'NONE', utc_timestamp() + interval 9 day", null);
        item("'DRAFT', 'NONE', null", "redacteur.burum@example.org");
        Database.change(
                "insert into account (subject, name, language, created_at) values (?, ?, 'nl', utc_timestamp())",
                PERSON,
                PERSON);
        Database.change(
                "insert into member (tenant_id, account_id, display_name, status, since, reason, introduction)"
                        + " select t.id, a.id, a.name, 'REQUESTED', utc_timestamp(), '', '' from tenant t join account a"
                        + " where t.slug = 'burum' and a.subject = ?",
                PERSON);
        assertThat(TestVillages.open(VILLAGE).statusCode()).isEqualTo(201);
        Database.change("update opening set done_at = null where village_slug = ?", VILLAGE);
    }

    private static void item(String state, String author) {
        Database.change(
                "insert into item (tenant_id, section, lang, title, document, author_name, checked_at, owner_name, reminders, marked, written_by, written_at,"
                        + " created_at, changed_at, review_asked_by, review_at, review_note, author_id, status, review,"
                        + " publish_from)"
                        + " select id, 'NEWS', 'nl', ?, json_object('language', 'nl', 'title', ?, 'lead', '', 'body', '<p>Tekst</p>'),"
                        + " 'Demo Redacteur', utc_timestamp(), '', 0, 0, 'Demo Redacteur', utc_timestamp(), utc_timestamp(), utc_timestamp(),"
                        + " 'Demo Redacteur', utc_timestamp(), '', (select id from account where email = ?), " + state
                        + " from tenant where slug = 'burum'",
                MARK,
                MARK,
                author);
    }

    @AfterAll
    static void leaveNothingBehind() {
        Articles.sweep();
        Database.change("delete m from member m join account a on a.id = m.account_id where a.subject = ?", PERSON);
        Database.change("delete from account where subject = ?", PERSON);
        TestVillages.remove(VILLAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "schrijver, planned, Nieuws;Agenda;Foto’s;Pagina’s;Na te kijken;Onze website",
        "redacteur, draft planned, Nieuws;Agenda;Foto’s;Pagina’s;Na te kijken;Onze website",
        "hoofdredacteur, change planned, Nieuws;Agenda;Foto’s;Pagina’s;Verzoeken over foto’s;Na te kijken;Onze website;Tegels;Reacties",
        "moderator, asking, Leden",
        "beheerder, change asking planned, Nieuws;Agenda;Foto’s;Pagina’s;Verzoeken over foto’s;Na te kijken;Onze website;Uiterlijk;Tegels;Reacties;Leden;Hoe wij publiceren;Toegankelijkheid;Privacy;Gebruik en rekening;Voorstellen en besluiten;Logboek",
    })
    void inAVillage(String name, String waiting, String places, Page page) {
        Office.enter(page, "burum", name + ".burum", "");

        assertThat(seen(page)).containsExactlyInAnyOrder(waiting.split(" "));
        assertPlaces(page, places);
        assertEachLinkOpens(page);
    }

    @ParameterizedTest
    @CsvSource({
        "operator, opening, Dorpen;Deelnemers;Gebruik;Uiterlijk;Reacties;Mensen;Toegankelijkheid;Privacy;Logboek",
        "penningmeester, course, Het jaar;Dorpen;Deelnemers;Gebruik;Kosten;Begroting;Besluiten;Scenario’s;Afrekeningen",
        "auditor, '', Het jaar;Dorpen;Deelnemers;Gebruik;Kosten;Begroting;Besluiten;Scenario’s;Afrekeningen;Logboek",
        "bestuurslid, '', Het jaar;Dorpen;Deelnemers;Gebruik;Kosten;Begroting;Besluiten;Scenario’s;Afrekeningen;Mensen",
        "toezichthouder, '', Het jaar;Dorpen;Deelnemers;Gebruik;Kosten;Begroting;Besluiten;Scenario’s;Afrekeningen",
        "afgevaardigde.burum, '', Het jaar;Dorpen;Deelnemers;Kosten;Begroting;Besluiten;Scenario’s;Afrekeningen",
    })
    void onThePlatform(String name, String waiting, String places, Page page) {
        Office.enter(page, "", name, "");

        assertThat(seen(page)).isEqualTo(waiting.isEmpty() ? List.of() : List.of(waiting.split(" ")));
        assertThat(page.locator("main").getByText(NOTHING)).hasCount(waiting.isEmpty() ? 1 : 0);
        assertPlaces(page, places);
        assertEachLinkOpens(page);
    }

    @Test
    void aResidentHasNoBackOfficeAndIsShownNone() {
        Visitor visitor = new Visitor();
        HttpResponse<String> home = visitor.signIn("burum", "bewoner.burum", "/");

        assertThat(home.body()).contains("Demo Bewoner").doesNotContain("/admin");
        HttpResponse<String> refused = visitor.get(Portal.address("burum", "/admin/"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Hier mag u niet in").doesNotContain(MARK, PERSON);
    }

    /** Which of the things that this test lets wait are there; what others wait for comes first. */
    private static List<String> seen(Page page) {
        assertThat(page.locator("main .places")).isVisible();
        assertThat(page.locator("main li:has(a:not(.waiting-urgent)) + li > .waiting-urgent"))
                .hasCount(0);
        return page.locator("main .waiting-what").allInnerTexts().stream()
                .map(WaitingIT::kind)
                .filter(kind -> !kind.isEmpty())
                .toList();
    }

    private static String kind(String what) {
        return switch (what) {
            case String text when text.equals(CHANGE) -> "change";
            case String text when text.equals(DRAFT) -> "draft";
            case String text when text.equals(PLANNED) -> "planned";
            case String text when text.endsWith(ASKING) -> "asking";
            case String text when text.equals(VILLAGE + " is nog niet open") -> "opening";
            case String text when text.startsWith(Year.now() + ": ") -> "course";
            default -> "";
        };
    }

    private static void assertPlaces(Page page, String places) {
        assertThat(page.locator("main .places a > div > span:first-child")).hasText(places.split(";"));
    }

    private static void assertEachLinkOpens(Page page) {
        Locator links = page.locator("main .waiting a, main .places a");
        List<String> what = links.locator("> div > span:first-child").allInnerTexts();
        List<?> paths = (List<?>) links.evaluateAll("links => links.map(link => link.getAttribute('href'))");
        assertThat(paths).hasSameSizeAs(what).isNotEmpty();
        for (int i = 0; i < paths.size(); i++) {
            Office.go(page, paths.get(i).toString());
            assertThat(Office.heading(page)).not().containsText("Dag ");
            Office.assertOpen(page);
            assertThere(page, what.get(i));
        }
    }

    /** What waits is dealt with where its link leads. */
    private static void assertThere(Page page, String what) {
        switch (kind(what)) {
            case "change", "draft", "planned" ->
                assertThat(Articles.title(page)).hasValue(MARK);
            case "course" ->
                assertThat(page.locator("main li[aria-current=step]")).hasCount(1);
            case "asking" -> assertThat(page.locator("main")).containsText(PERSON);
            case "opening" ->
                assertThat(Office.button(page, "Ga verder met openen")).isVisible();
            default -> assertThat(Office.heading(page)).not().isEmpty();
        }
    }
}
