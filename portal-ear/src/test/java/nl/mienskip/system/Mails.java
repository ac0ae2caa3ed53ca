package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails that the portal and Keycloak sent, as the launcher's sink shows them. */
public final class Mails {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Pattern INVITATION = Pattern.compile("http://[^\\s\"<>]+/enrol/[^\\s\"<>]*");

    private Mails() {}

    /** Everything sent to this address, as JSON: id, from, to, subject, date, text, html of each, newest first. */
    public static String sentTo(String recipient) {
        URI list = URI.create(Portal.setting("portal.mails.url") + "/api/mails?to="
                + URLEncoder.encode(recipient, StandardCharsets.UTF_8));
        try {
            return CLIENT.send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits, for as long as mail may take, until something with these words was sent to this address. */
    public static String awaitTo(String recipient, String words) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(sentTo(recipient)).contains(words));
        return sentTo(recipient);
    }

    /** The address that begins a membership, from the newest mail that has one; waits until there is. */
    static String invitation(String recipient) {
        for (JsonElement mail :
                JsonParser.parseString(awaitTo(recipient, "/enrol/")).getAsJsonArray()) {
            Matcher link = INVITATION.matcher(mail.getAsJsonObject().get("text").getAsString());
            if (link.find()) {
                return link.group();
            }
        }
        throw new AssertionError("no invitation in a mail to " + recipient);
    }
}
