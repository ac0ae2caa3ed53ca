package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the foot of a page to the board and back. */
@ExtendWith(Chromium.class)
class FeedbackIT {

    private static final long PLATFORM = 1;
    private static final long BURUM = Database.number("select id from tenant where slug = 'burum'");
    private static final String READER = "lezer.proef@example.org";

    private final String text = "Proefreactie " + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void leaveNothingBehind() {
        Database.change("delete from reaction where text like 'Proefreactie %'");
        Database.change("delete from audit_entry where act like 'feedback.%' and actor_name like 'Demo %'");
    }

    @Test
    void whatAReaderSaysUnderAPageIsAnsweredByTheBoard(Page reader, Page board) {
        reader.navigate(Portal.address("burum", "/news"));
        reader.getByText("Reageer op deze pagina").click();
        assertThat(reader.locator("main").getByText("/news")).isVisible();
        reader.getByLabel("Wat wilt u zeggen?").fill(text);
        reader.getByLabel("Uw e-mailadres").fill(READER);
        Office.button(reader, "Versturen").click();
        assertThat(reader.getByText("Dank u wel. Uw bericht is verstuurd.")).isVisible();
        assertThat(Mails.awaitTo("beheerder.burum@example.org", text)).contains("/admin/feedback/");

        Office.enter(board, "burum", "beheerder.burum", "feedback?status=NEW");
        board.getByText(text).click();
        Office.settle(board);
        assertThat(Barriers.found(board)).isEmpty();
        board.getByLabel("Uw antwoord aan " + READER).fill("Dank u, het is aangepast.");
        Office.press(board, "Antwoord versturen");
        assertThat(Barriers.found(board)).isEmpty();
        Office.press(board, "Antwoord versturen");
        assertThat(board.getByText("Uw antwoord is verstuurd.")).isVisible();
        assertThat(Mails.awaitTo(READER, text)).contains("Dank u, het is aangepast.");
    }

    @Test
    void whatIsSaidAboutTheWebsiteItselfTheCooperationReadsAndTheVillageDoesNot() {
        assertThat(send(Map.of("page", "/news", "to", "website", "text", text)).statusCode())
                .isEqualTo(303);

        assertThat(kept(PLATFORM)).isEqualTo(1);
        assertThat(kept(BURUM)).isZero();
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldWithEverythingThatWasTyped() {
        HttpResponse<String> answer =
                send(Map.of("page", "/news", "to", "website", "text", text, "email", "geen adres"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Dit is geen e-mailadres", text, "value=\"website\" checked");
        assertThat(Barriers.inMarkup(answer.body())).isEmpty();
        assertThat(kept(BURUM) + kept(PLATFORM)).isZero();
    }

    @Test
    void aProgramThatFillsInWhatNobodySeesIsThankedAndNotKept() {
        assertThat(send(Map.of("text", text, "address", "https://example.org")).statusCode())
                .isEqualTo(303);

        assertThat(kept(BURUM)).isZero();
    }

    @Test
    void thePageUnderWhichItIsSaidIsOneOfTheVillagesOwn() {
        assertThat(Portal.get("burum", "/feedback?page=https://evil.example/").body())
                .doesNotContain("evil.example");
        assertThat(Portal.get("burum", "/feedback?page=//evil.example/").body()).doesNotContain("evil.example");
        assertThat(Portal.get("burum", "/feedback?page=/news/42").headers().firstValue("Cache-Control"))
                .contains("private, no-store");
    }

    private static HttpResponse<String> send(Map<String, String> form) {
        return new Visitor().post(Portal.address("burum", "/feedback"), form);
    }

    private long kept(long tenant) {
        return Database.number("select count(*) from reaction where tenant_id = ? and text = ?", tenant, text);
    }
}
