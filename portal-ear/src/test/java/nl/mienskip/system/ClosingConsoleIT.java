package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A village that closes for good: announced and taken back in the console, then closed, and what its visitors read. */
@ExtendWith(Chromium.class)
class ClosingConsoleIT {

    private static final String VILLAGE = TestVillages.slug();
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @BeforeAll
    static void openAVillage() {
        assertThat(TestVillages.open(VILLAGE).statusCode()).isEqualTo(201);
    }

    @AfterAll
    static void leaveNothingBehind() {
        TestVillages.remove(VILLAGE);
    }

    @Test
    void itIsAnnouncedTakenBackAndThenClosed(Page page) {
        Office.enter(page, "", "operator", "villages/" + VILLAGE);
        Office.press(page, "Voorgoed sluiten");
        Office.inDialog(page)
                .getByLabel("Vanaf welke dag")
                .fill(TYPED.format(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(2)));
        Office.inDialog(page).getByLabel("Waarom?").fill("Het dorp stopt");
        Office.press(page, "Verder");
        assertThat(Office.inDialog(page)).containsText("dat het portaal gesloten is");
        assertThat(Office.inDialog(page)).containsText("Tot die dag kunt u dit terugdraaien.");
        assertThat(Barriers.found(page)).isEmpty();
        Office.press(page, "Voorgoed sluiten");
        assertThat(page.locator("main")).containsText("Sluit voorgoed op");
        assertThat(Portal.get(VILLAGE, "/").statusCode()).isEqualTo(200);

        Office.press(page, "Toch niet sluiten");
        Office.inDialog(page).getByLabel("Waarom?").fill("Er is een nieuw bestuur");
        Office.press(page, "Toch niet sluiten");
        assertThat(page.locator("main")).not().containsText("Sluit voorgoed op");

        Office.press(page, "Voorgoed sluiten");
        Office.inDialog(page).getByLabel("Waarom?").fill("Het dorp stopt toch");
        Office.press(page, "Verder");
        assertThat(Office.inDialog(page)).containsText("Dit kunt u niet terugdraaien.");
        Office.press(page, "Voorgoed sluiten");
        assertThat(page.locator("main")).containsText("Voorgoed gesloten sinds");
        assertThat(page.locator(".history")).containsText("Het dorp stopt toch");
        assertGone("/");
        assertGone("/admin/members");
    }

    private static void assertGone(String path) {
        HttpResponse<String> answer = Portal.send(Portal.request(VILLAGE, path).header("Accept-Language", "nl"));

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("Dit dorpsportaal is gesloten").contains("lang=\"nl\"");
    }
}
