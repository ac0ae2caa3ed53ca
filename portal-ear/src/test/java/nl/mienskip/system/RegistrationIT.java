package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new account, from the village's page to the question to join, by way of a mail. */
@ExtendWith(Chromium.class)
class RegistrationIT {

    private static final Pattern LINK = Pattern.compile("http://[^ \"\\\\]*/login-actions/action-token[^ \"\\\\]*");

    @Test
    void whoIsNewGetsAnAccountByMailAndAsksToJoin(Page page) {
        try (Stranger stranger = Stranger.withoutAccount()) {
            page.navigate(Portal.address("burum", "/signin/register?to=%2Fmembership%2Fnew"));
            page.locator("input[name=username]").fill(stranger.signInName());
            page.locator("input[name=email]").fill(stranger.email());
            page.locator("input[name=firstName]").fill("Test");
            page.locator("input[name=lastName]").fill(stranger.family());
            page.locator("#kc-register").click();

            Matcher link = LINK.matcher(Mails.awaitTo(stranger.email(), "action-token"));
            assertThat(link.find()).isTrue();
            page.navigate(link.group());
            page.locator("#password-new").fill(Stranger.PASSWORD);
            page.locator("#password-confirm").fill(Stranger.PASSWORD);
            page.locator("button[type=submit], input[type=submit]").first().click();

            page.waitForURL(Portal.address("burum", "/membership/new"));
            assertThat(page.locator("#name").inputValue()).isEqualTo(stranger.name());
            assertThat(stranger.askToJoin(page, "burum")).contains("gevraagd of u lid mag worden");
        }
    }
}
