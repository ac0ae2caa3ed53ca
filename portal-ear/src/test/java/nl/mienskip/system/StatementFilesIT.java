package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement as page and files, for the cooperation, for the village it was sent for, and for nobody else. */
@ExtendWith(Chromium.class)
class StatementFilesIT {

    private static final String FILES = "/api/v1/costs/statements/";
    private static final String WITHOUT_REFERENCE = "2026-99998";
    private static final String NOBODY = "Proef zonder kenmerk";

    @ParameterizedTest
    @CsvSource({
        ".pdf, application/pdf",
        ".csv, text/csv;charset=UTF-8",
        ".xml, application/xml;charset=UTF-8",
        ".xml?profile=nlcius, application/xml;charset=UTF-8"
    })
    void theCooperationFetchesAnyStatement(String file, String type) {
        HttpResponse<String> answer = fetched("", sentTo("noardeast-fryslan") + file);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"20");
    }

    @Test
    void theFilesSayWhatThePageSays(Page page) {
        String number = sentTo("burum");
        People.signIn(page, "burum", "beheerder.burum");
        page.navigate(Portal.address("burum", "/statements/" + number));
        String total = page.locator(".bill__sum td").innerText().replaceAll("[^0-9,]", "");

        assertThat(page.locator(".bill__total").innerText().replaceAll("[^0-9,]", ""))
                .isEqualTo(total);
        String csv = fetched("", number + ".csv?language=nl").body();
        assertThat(csv.strip()).startsWith("\uFEFF").endsWith(";" + total);
        assertThat(fetched("", number + ".pdf").body()).startsWith("%PDF-");
    }

    @Test
    void aVillageReadsWhatWasSentForItInEachLanguage(Page page) {
        String number = sentTo("burum");
        People.signIn(page, "burum", "beheerder.burum");

        assertThat(page.navigate(Portal.address("burum", "/fy/statements/" + number))
                        .status())
                .isEqualTo(200);
        assertThat(page.locator("h1").innerText()).isEqualTo("Rekken " + number);
        assertThat(page.navigate(Portal.address("burum", "/en/statements/" + number))
                        .status())
                .isEqualTo(200);
        assertThat(page.locator("h1").innerText()).isEqualTo("Invoice " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/statements/%s", "/statements/%s.pdf", "/statements/%s.csv", "/statements/%s.xml"})
    void whatAnotherPayerWasSentIsNotThere(String address) {
        Visitor burum = new Visitor();
        burum.signIn("burum", "beheerder.burum", "/account");

        assertThat(burum.get(Portal.address("burum", address.formatted(sentTo("burum"))))
                        .statusCode())
                .as("its own")
                .isEqualTo(200);
        assertThat(burum.get(Portal.address("burum", address.formatted(sentTo("noardeast-fryslan"))))
                        .statusCode())
                .as("another's")
                .isEqualTo(404);
        assertThat(burum.get(Portal.address("burum", address.formatted("2026-99999")))
                        .statusCode())
                .as("one that never was")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bewoner.burum", "hoofdredacteur.burum"})
    void whoDoesNotLookAfterTheVillageReadsNoStatement(String user) {
        Visitor reader = new Visitor();
        reader.signIn("burum", user, "/account");

        assertThat(reader.get(Portal.address("burum", "/statements/" + sentTo("burum") + ".pdf"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(reader.get(Portal.address("burum", "/statements/" + sentTo("burum")))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"?language=xx, language", "?profile=fax, profile"})
    void whatIsNotKnownIsRefusedAtItsPlace(String question, String field) {
        HttpResponse<String> answer = fetched("", sentTo("burum") + ".xml" + question);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf", ".csv", ".xml", ".xml?profile=nlcius"})
    void everyStatementOfTheDemoHasAllItsFiles(String file) {
        for (String village : new String[] {"burum", "munnekezijl"}) {
            assertThat(fetched("", sentTo(village) + file).statusCode())
                    .as("%s%s", village, file)
                    .isEqualTo(200);
        }
    }

    @Test
    void anElectronicInvoiceThatCannotTravelSaysWhatIsMissing() {
        try {
            Database.change(
                    "insert into participant (name, vat_position, member_since) values (?, 'NOT_LIABLE', '2026-01-01')",
                    NOBODY);
            Database.change(
                    "insert into statement (round_id, participant_id, number_year, sequence, number, year, name, issued_on,"
                            + " due_on, net_cents, total_cents, document, digest) select s.round_id, p.id,"
                            + " s.number_year, 99998, ?, s.year, p.name, s.issued_on, s.due_on, s.net_cents, s.total_cents,"
                            + " replace(s.document, 'DEMO-BURUM', ' '), s.digest from statement s, participant p"
                            + " where s.number = ? and p.name = ?",
                    WITHOUT_REFERENCE,
                    sentTo("burum"),
                    NOBODY);
            HttpResponse<String> answer = fetched("", WITHOUT_REFERENCE + ".xml");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"buyerReference\"");
        } finally {
            Database.change("delete from statement where number = ?", WITHOUT_REFERENCE);
            Database.change("delete from participant where name = ?", NOBODY);
        }
    }

    private static HttpResponse<String> fetched(String slug, String file) {
        return Portal.send(
                Portal.request(slug, FILES + file).header("Authorization", "Bearer " + Tokens.of("cooperation-api")));
    }

    /** The first that whoever pays for this village was sent. */
    private static String sentTo(String slug) {
        return Database.texts("select number from statement where participant_id ="
                        + " (select participant_id from tenant where slug = '" + slug + "') order by id")
                .getFirst();
    }
}
