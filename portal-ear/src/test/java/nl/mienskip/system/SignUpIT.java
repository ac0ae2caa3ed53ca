package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing up for an event of the demo on a phone, without an account, and cancelling by the mail. */
@ExtendWith(Chromium.class)
class SignUpIT {

    private static final String NAME =
            "Proefaanmelding " + UUID.randomUUID().toString().substring(0, 8);
    private static final String EMAIL = NAME.replace(' ', '.').toLowerCase() + "@example.org";
    private static final Pattern LINK = Pattern.compile("http://[^\\s\"\\\\]+/signups/[\\w-]+");

    private final long event = Database.number("select e.item_id from event e join tenant t on t.id = e.tenant_id"
            + " where t.slug = 'burum' and e.title = 'Klaverjassen' and e.sign_up_places is not null");

    @AfterEach
    void leaveNothingBehind() {
        Database.change("delete from signup where email = ?", EMAIL);
    }

    @Test
    void whoSignsUpOnAPhoneIsOnTheListUntilTheyCancelByTheMail(Page page) {
        page.setViewportSize(360, 740);
        page.navigate(Portal.address("burum", "/agenda/" + event));
        page.getByText("Aanmelden", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.locator("#name").fill(NAME);
        page.locator("#email").fill("geen adres@");
        page.locator("#email").evaluate("field => field.type = 'text'");
        page.locator("main form button").click();
        assertThat(page.locator("#email-error").innerText()).contains("geen e-mailadres");
        assertThat(page.locator("#name").inputValue()).isEqualTo(NAME);
        Barriers.assertFits(page, 360);
        assertThat(Barriers.found(page)).isEmpty();

        page.locator("#email").fill(EMAIL);
        page.locator("#people").fill("3");
        page.locator("main form button").click();
        assertThat(page.locator("[role=status]").innerText()).contains("Uw plaats is vastgelegd");
        assertThat(Barriers.found(page)).isEmpty();

        String link = link(Mails.awaitTo(EMAIL, "/signups/"));
        page.navigate(link);
        assertThat(page.locator("main").innerText()).contains(NAME, "Klaverjassen");
        assertThat(Barriers.found(page)).isEmpty();
        assertThat(signedUp()).as("looking cancels nothing").isEqualTo(1);
        page.locator("main form button").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("U bent afgemeld");
        assertThat(signedUp()).isZero();
        assertThat(Portal.get("warfstermolen", link.substring(link.indexOf("/signups")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatFillsInEveryFieldIsThankedAndNotStored() {
        HttpResponse<String> answer = new Visitor()
                .post(
                        Portal.address("burum", "/agenda/" + event + "/signup"),
                        Map.of("name", NAME, "email", EMAIL, "people", "1", "website", "http://spam.example"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(signedUp()).isZero();
    }

    private static String link(String mails) {
        Matcher link = LINK.matcher(mails);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static long signedUp() {
        return Database.number("select count(*) from signup where email = ?", EMAIL);
    }
}
