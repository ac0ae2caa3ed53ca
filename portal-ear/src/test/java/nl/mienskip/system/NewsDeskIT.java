package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An article from its first word until it is gone: written, looked at, published, planned, taken back, deleted, found. */
@ExtendWith(Chromium.class)
class NewsDeskIT {

    private static final String CHIEF = "hoofdredacteur.burum";

    private final String title = Articles.title();

    @AfterEach
    void leaveNothingBehind() {
        Articles.sweep();
    }

    @Test
    void anArticleTypedOnAPhoneKeepsItselfAndIsSeenAsResidentsWillSeeIt(Page page) {
        page.setViewportSize(360, 740);
        Office.enter(page, "burum", "redacteur.burum", "news");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nieuw artikel"))
                .focus();
        page.keyboard().press("Enter");
        Articles.title(page).focus();
        page.keyboard().type(title);
        page.keyboard().press("Tab");
        page.keyboard().type("Wat er in het kort te zeggen is.");
        page.keyboard().press("Tab"); // the tools, which are one stop
        page.keyboard().press("Tab");
        page.keyboard().type("Eerste alinea.");
        page.keyboard().press("Enter");
        page.keyboard().type("Tweede alinea.");
        page.waitForURL(Articles.NUMBERED);
        Articles.awaitKept(Articles.number(page), "Tweede alinea.");
        assertThat(Articles.kept(page)).containsText("Bewaard om");
        Barriers.assertFits(page, 360);

        page.reload();
        assertThat(Articles.title(page)).hasValue(title);
        assertThat(Articles.lead(page)).hasValue("Wat er in het kort te zeggen is.");
        assertThat(Articles.body(page).locator("p")).hasText(new String[] {"Eerste alinea.", "Tweede alinea."});
        assertThat(Articles.state(page)).hasText("Concept");

        Page preview = page.waitForPopup(() -> Office.press(page, "Voorbeeld"));
        assertThat(preview.locator("main h1")).hasText(title);
        assertThat(preview.locator("main")).containsText("Tweede alinea.");
        assertThat(Portal.get("burum", "/news/" + Articles.number(page)).statusCode())
                .isEqualTo(404);
        assertThat(Portal.get("burum", "/news/" + Articles.number(page) + "/preview")
                        .body())
                .doesNotContain(title);
    }

    @Test
    void whatIsPublishedIsOnTheVillagesPagesAtOnceThoughTheyWereCachedAndGoesAtOnce(Page page) {
        Office.enter(page, "burum", CHIEF, "");
        long number = Articles.write(page, "burum", title, "Lees dit.");
        HttpResponse<String> before = Portal.get("burum", "/news");
        String tag = before.headers().firstValue("ETag").orElseThrow();
        assertThat(before.body()).doesNotContain(title);
        assertThat(newsIfChangedSince(tag).statusCode()).isEqualTo(304);

        Articles.publish(page);

        assertThat(newsIfChangedSince(tag).body()).contains(title);
        assertThat(Portal.get("burum", "/").body()).contains(title);
        assertThat(Portal.get("burum", "/news/" + number).body()).contains("Lees dit.");
        assertThat(Portal.get("warfstermolen", "/news").body()).doesNotContain(title);
        assertThat(Portal.get("warfstermolen", "/news/" + number).statusCode()).isEqualTo(404);

        Articles.type(page, " En dit ook.");
        assertThat(Articles.kept(page)).containsText("Bewoners zien de wijziging pas als u die publiceert");
        assertThat(Portal.get("burum", "/news/" + number).body()).doesNotContain("En dit ook.");
        Office.press(page, "Wijzigingen publiceren");
        Office.press(page, "Wijzigingen publiceren");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(Portal.get("burum", "/news/" + number).body())
                                .contains("En dit ook."));

        takeBack(page);
        assertThat(Portal.get("burum", "/news").body()).doesNotContain(title);
        assertThat(Portal.get("burum", "/news/" + number).statusCode()).isEqualTo(404);
    }

    @Test
    void aPublishedArticleHasASheetToHangUpAndADraftHasNone(Page page) {
        Office.enter(page, "burum", CHIEF, "");
        long number = Articles.write(page, "burum", title, "Kom ook.");
        assertThat(Portal.get("burum", "/news/" + number + "/poster").statusCode())
                .isEqualTo(404);
        assertThat(Portal.get("burum", "/news/" + number + "/qr.svg").statusCode())
                .isEqualTo(404);

        Articles.publish(page);
        Page poster = page.waitForPopup(() -> Articles.choose(page, "Poster met QR-code"));
        assertThat(poster.locator("h1")).hasText(title);
        Paper sheet = Paper.of(poster);
        assertThat(sheet.sheets()).isEqualTo(1);
        assertThat(sheet.square(".poster__qr")).isEqualTo(Portal.address("burum", "/news/" + number));
    }

    private static HttpResponse<String> newsIfChangedSince(String tag) {
        return Portal.send(Portal.request("burum", "/news").header("If-None-Match", tag));
    }

    private void takeBack(Page page) {
        Articles.choose(page, "Terug naar concept");
        Office.press(page, "Terug naar concept");
        assertThat(page.getByText("Het is weer een concept.")).isVisible();
    }

    @Test
    void anArticleComesOnAndGoesOffThePagesWhenItsTimeHasCome(Page page) {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1);
        Office.enter(page, "burum", CHIEF, "");
        long number = Articles.write(page, "burum", title, "Later te lezen.");
        Office.press(page, "Publiceren…");
        page.getByLabel("Op een later moment").check();
        page.getByLabel("Haal het later vanzelf van de site").check();
        Office.settle(page);
        setDay(page, "Tot: dag", tomorrow.minusDays(1));
        Office.press(page, "Publiceren");
        assertRefusedAtItsField(page, "De einddatum moet na de begindatum liggen.");
        setDay(page, "Tot: dag", tomorrow.plusDays(1));
        Office.press(page, "Publiceren");
        assertThat(page.getByText("Ingepland.")).isVisible();
        assertThat(Articles.state(page))
                .hasText("Vanaf " + tomorrow.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"))));
        assertThat(Database.number(
                        "select timestampdiff(minute, publish_from, publish_until) from item where id = ?", number))
                .isEqualTo(24 * 60);
        assertThat(Portal.get("burum", "/news").body()).doesNotContain(title);
        assertThat(Portal.get("burum", "/news/" + number).statusCode()).isEqualTo(404);

        // as if the day had come, and the end of it too, a moment later
        Articles.choose(page, "Datums wijzigen…");
        page.getByLabel("Nu meteen").check();
        Office.settle(page);
        Office.press(page, "Publiceren");
        assertThat(page.getByText("Gepubliceerd. Bewoners zien het nu.")).isVisible();
        for (String table : List.of("item set", "article set")) {
            Database.change(
                    "update " + table + " publish_from = publish_from - interval 5 day,"
                            + " publish_until = utc_timestamp(6) + interval 2 second where "
                            + (table.startsWith("item") ? "id" : "item_id") + " = ?",
                    number);
        }
        assertThat(Portal.get("burum", "/news").body()).contains(title);
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(Portal.get("burum", "/news").body()).doesNotContain(title));
        page.reload();
        assertThat(Articles.state(page)).hasText("Afgelopen");

        Office.press(page, "Publiceren…");
        page.getByLabel("Haal het later vanzelf van de site").check();
        Office.settle(page);
        setDay(page, "Tot: dag", tomorrow.minusDays(2));
        Office.press(page, "Publiceren");
        assertRefusedAtItsField(page, "De einddatum is al voorbij. Kies een later moment.");
        assertThat(Portal.get("burum", "/news/" + number).statusCode()).isEqualTo(404);
        setDay(page, "Tot: dag", tomorrow);
        Office.press(page, "Publiceren");
        assertThat(page.getByText("Gepubliceerd. Bewoners zien het nu.").last()).isVisible();
        assertThat(Portal.get("burum", "/news/" + number).statusCode()).isEqualTo(200);
    }

    private static void assertRefusedAtItsField(Page page, String why) {
        Locator until = page.locator("vaadin-date-time-picker").filter(new Locator.FilterOptions().setHasText("Tot"));
        assertThat(until).containsText(why);
        assertThat(page.getByLabel("Tot: dag")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("Tot: dag")).isFocused();
    }

    private static void setDay(Page page, String label, LocalDate day) {
        page.getByLabel(label).fill(day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy")));
        page.getByLabel(label).press("Enter");
        page.keyboard().press("Tab");
        Office.settle(page);
    }

    @Test
    void whatAnEditorMayNotPublishWaitsForWhoMay(Page editor, Page chief) {
        Office.enter(chief, "burum", CHIEF, "");
        long number = Articles.write(chief, "burum", title, "Zoals het was.");
        Articles.publish(chief);

        Office.enter(editor, "burum", "redacteur.burum", "news/" + number);
        Articles.type(editor, " En zoals het wordt.");
        assertThat(Articles.state(editor)).containsText("Wijziging wacht");
        assertThat(editor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ubliceren")))
                .hasCount(0);
        Office.press(editor, "Aanbieden");
        assertThat(Articles.state(editor)).containsText("Wijziging wordt nagekeken");

        Office.open(chief, "burum", "");
        chief.getByText("Wilt u kijken naar: " + title).click();
        assertThat(Articles.body(chief)).containsText("En zoals het wordt.");
        Office.press(chief, "Teruggeven…");
        Office.press(chief, "Teruggeven");
        assertThat(Office.inDialog(chief)).containsText("Schrijf kort waarom");
        Office.inDialog(chief).getByLabel("Waarom?").fill("Wanneer is het?");
        Office.press(chief, "Teruggeven");
        assertThat(Articles.state(chief)).containsText("Wijziging is teruggegeven");

        Office.open(editor, "burum", "");
        editor.getByText("Teruggegeven: " + title).click();
        assertThat(editor.locator(".banner")).containsText("Wanneer is het?");
        Articles.type(editor, " Zaterdag.");
        Articles.awaitKept(number, "Zaterdag.");
        Office.press(editor, "Aanbieden");

        Office.open(chief, "burum", "news/" + number);
        Office.press(chief, "Wijzigingen publiceren");
        Office.press(chief, "Wijzigingen publiceren");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(Portal.get("burum", "/news/" + number).body())
                                .contains("Zaterdag."));
        takeBack(chief);
    }

    @Test
    void anOlderVersionIsComparedAndPutBack(Page page) {
        Office.enter(page, "burum", "redacteur.burum", "");
        long number = Articles.write(page, "burum", title, "Zoals het eerst was.");
        // as if this had been written in another sitting
        Database.change("update item_revision set at = at - interval 1 hour where item_id = ?", number);
        Articles.body(page).fill("Heel iets anders.");
        Articles.awaitKept(number, "Heel iets anders.");

        Articles.choose(page, "Eerdere versies");
        assertThat(page.locator("del")).containsText("Zoals het eerst was");
        assertThat(page.locator("ins")).containsText("Heel iets anders");
        Office.press(page, "Deze versie terugzetten");
        assertThat(Articles.body(page)).hasText("Zoals het eerst was.");
        assertThat(Database.number("select count(*) from item_revision where item_id = ?", number))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void ofTwoEditorsAtOnceNeitherLosesAWord(Page one, Page other) {
        Office.enter(one, "burum", "redacteur.burum", "");
        long number = Articles.write(one, "burum", title, "Samen.");
        Office.enter(other, "burum", CHIEF, "news/" + number);

        Articles.type(one, " Dit schrijft de een.");
        Articles.awaitKept(number, "Dit schrijft de een.");
        Articles.type(other, " Dit schrijft de ander.");
        Locator dialog = Office.inDialog(other);
        assertThat(dialog).containsText("Dit schrijft de een.");
        assertThat(dialog).containsText("Dit schrijft de ander.");
        Office.press(other, "Verder met de andere tekst");
        assertThat(Articles.body(other)).containsText("Dit schrijft de een.");

        Articles.type(other, " En hij gaat door.");
        Articles.awaitKept(number, "Dit schrijft de een. En hij gaat door.");
        assertVersion("Dit schrijft de ander.", number);

        Articles.type(one, " De een gaat ook door.");
        Office.press(one, "Verder met mijn tekst");
        Articles.awaitKept(number, "De een gaat ook door.");
        assertVersion("En hij gaat door.", number);
    }

    private static void assertVersion(String words, long number) {
        assertThat(Database.number(
                        "select count(*) from item_revision where item_id = ? and document like ?",
                        number,
                        "%" + words + "%"))
                .as("versions with: " + words)
                .isPositive();
    }

    @Test
    void aVersionWithOtherFormattingAloneIsPutBackToo(Page page) {
        Office.enter(page, "burum", "redacteur.burum", "");
        long number = Articles.write(page, "burum", title, "Dit was vet.");
        Database.change(
                "update item_revision set document = json_replace(document, '$.body',"
                        + " '<div><strong>Dit was vet.</strong></div>') where item_id = ?",
                number);

        Office.open(page, "burum", "news/" + number + "/versions");
        assertThat(page.locator(".difference"))
                .hasText("De woorden zijn gelijk. Alleen de opmaak of de taal is anders.");
        Office.press(page, "Deze versie terugzetten");

        assertThat(page.locator("trix-editor strong")).hasText("Dit was vet.");
    }

    @Test
    void deletingAsksAndCanBeUndoneAtOnceAndLater(Page page) {
        Office.enter(page, "burum", "redacteur.burum", "");
        long number = Articles.write(page, "burum", title, "Weg ermee.");

        Articles.choose(page, "Verwijderen…");
        assertThat(Office.inDialog(page)).containsText("30 dagen");
        Office.press(page, "Annuleren");
        assertThat(Articles.state(page)).hasText("Concept");

        delete(page);
        Office.press(page, "Ongedaan maken");
        assertThat(Articles.state(page)).hasText("Concept");

        delete(page);
        Office.open(page, "burum", "news");
        assertThat(page.getByText(title)).hasCount(0);
        Office.open(page, "burum", "news?state=deleted");
        page.getByText(title).click();
        Office.press(page, "Terughalen uit de prullenbak");
        assertThat(Articles.state(page)).hasText("Concept");
        assertThat(Articles.number(page)).isEqualTo(number);
    }

    private static void delete(Page page) {
        Articles.choose(page, "Verwijderen…");
        Office.inDialog(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verwijderen"))
                .click();
        assertThat(Articles.state(page)).hasText("Prullenbak");
    }

    @Test
    void whatIsLookedForStandsInTheAddressAndComesBack(Page page) {
        Office.enter(page, "burum", "redacteur.burum", "news");
        Office.choose(page, "Status", "Op de site");
        Office.choose(page, "Volgorde", "Titel");
        page.getByLabel("Zoek in titels").fill("o");
        page.waitForURL(address ->
                address.contains("state=visible") && address.contains("order=title") && address.contains("words=o"));
        Office.settle(page);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(titles(page).lines())
                        .hasSizeGreaterThan(2)
                        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER));
        String found = titles(page);

        page.reload();
        Office.settle(page);
        assertThat(page.getByLabel("Zoek in titels")).hasValue("o");
        assertThat(Office.chosen(page, "Status")).hasText("Op de site");
        assertThat(Office.chosen(page, "Volgorde")).hasText("Titel");
        await().atMost(Duration.ofSeconds(10)).until(() -> titles(page).equals(found));

        page.locator("vaadin-grid a").first().click();
        assertThat(Articles.title(page)).isVisible();
        page.waitForURL(Articles.NUMBERED);
        Office.settle(page);
        Office.back(page);
        assertThat(page.getByLabel("Zoek in titels")).hasValue("o");
        Office.back(page);
        assertThat(page.getByLabel("Zoek in titels")).hasValue("");
        assertThat(Office.chosen(page, "Volgorde")).hasText("Titel");
        Office.back(page);
        assertThat(Office.chosen(page, "Volgorde")).hasText("Laatst bijgewerkt");
        assertThat(Office.chosen(page, "Status")).hasText("Op de site");
    }

    /** From top to bottom: a grid uses its rows again in whatever order. */
    private static String titles(Page page) {
        assertThat(page.locator("vaadin-grid a").first()).isVisible();
        return page.evaluate(
                        "() => [...document.querySelectorAll('vaadin-grid a')].filter(link => link.checkVisibility())"
                                + ".map(link => [link.getBoundingClientRect().top, link.textContent])"
                                + ".sort((one, other) => one[0] - other[0]).map(line => line[1]).join('\\n')")
                .toString();
    }

    @Test
    void whatABrowserSendsIsMadeSafeByTheServer(Page page) {
        Office.enter(page, "burum", CHIEF, "");
        long number = Articles.write(page, "burum", title, "Netjes.");
        page.evaluate(
                "html => { const field = document.querySelector('mienskip-editor');"
                        + " Object.defineProperty(field, 'value', { get: () => html, set: () => {} });"
                        + " field.dispatchEvent(new CustomEvent('value-changed')); }",
                "<p onclick=\"steal()\">Nog netjes<script>steal()</script><img src=x onerror=steal()>"
                        + "<a href=\"javascript:steal()\">hier</a><iframe src=\"/\"></iframe></p>");
        Articles.awaitKept(number, "Nog netjes");
        Articles.publish(page);

        String shown = Portal.get("burum", "/news/" + number).body();
        assertThat(shown).contains("Nog netjes").doesNotContain("steal()", "<iframe", "onerror", "javascript:");
        takeBack(page);
    }
}
