package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Budgets by program: a treasurer's own may write them, the cooperation's that only reads may not. */
class BudgetsApiIT {

    private static final String BUDGETS = "/api/v1/costs/budgets";
    private static final String OF_2991 = BUDGETS + "/2991";

    private static String mapper;

    private String treasurer;

    @BeforeAll
    static void letPeopleUseTheApi() {
        mapper = Tokens.letPeopleUseTheApi();
    }

    @AfterAll
    static void letThemNoMore() {
        Tokens.letThemNoMore(mapper);
    }

    @BeforeEach
    void begin() {
        leaveNothingBehind();
        treasurer = Tokens.ofPerson("penningmeester", Portal.demoPassword());
        assertThat(send("POST", BUDGETS, "application/json", "{'year':2991,'reserve':'10'}")
                        .statusCode())
                .isEqualTo(201);
    }

    @AfterEach
    void leaveNothingBehind() {
        Database.change(
                "delete from budget_booking where budget_line_id in (select id from budget_line where year = 2991)");
        Database.change("delete from budget_line where year = 2991");
        Database.change("delete from budget where year = 2991");
        Database.change("delete from audit_entry where act like 'budget.%' and subject like '2991%'");
    }

    @Test
    void linesComeInAsDocumentOrAsSheetAndGoOutAsBoth() {
        JsonObject budget = json(send(
                "PUT",
                OF_2991 + "/lines",
                "application/json",
                "{'version':0,'lines':[{'kind':'cost','heading':'Hosting','description':'Server','price':'600'}]}"));
        assertThat(budget.get("toShare").getAsString()).isEqualTo("660.00");

        HttpResponse<String> sheet = send("GET", OF_2991 + "/lines.csv", "text/csv", "");
        assertThat(sheet.body())
                .isEqualTo("\uFEFF'soort';'groep';'omschrijving';'aantal';'prijs';'bedrag'\r\n".replace('\'', '"')
                        + "'kosten';'Hosting';'Server';'';'';600\r\n".replace('\'', '"'));

        String sameVersion =
                OF_2991 + "/lines.csv?version=" + budget.get("version").getAsLong();
        assertThat(json(send("PUT", sameVersion, "text/csv", sheet.body()))
                        .get("field")
                        .getAsString())
                .isEqualTo("why");
        JsonObject replaced = json(send(
                "PUT",
                sameVersion + "&why=a+new+offer",
                "text/csv",
                sheet.body().replace(";600", ";700,50")));
        assertThat(replaced.get("toShare").getAsString()).isEqualTo("770.55");
    }

    @Test
    void aSheetThatIsWrongOrOfOldLinesChangesNothing() {
        String good = "soort;groep;omschrijving;bedrag\nkosten;Hosting;Server;1\n";
        HttpResponse<String> wrong =
                send("PUT", OF_2991 + "/lines.csv?version=0", "text/csv", good + "kosten;Hosting;Updates;1.5\n");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(json(wrong).get("field").getAsString()).isEqualTo("file");
        assertThat(wrong.body()).contains("line 3, column bedrag");

        assertThat(send("PUT", OF_2991 + "/lines.csv?version=7", "text/csv", good)
                        .statusCode())
                .isEqualTo(409);
        assertThat(json(send("GET", OF_2991, "application/json", ""))
                        .getAsJsonArray("lines")
                        .size())
                .isZero();
    }

    @Test
    void whatIsBookedCountsAsActual() {
        JsonObject budget = json(send(
                "PUT",
                OF_2991 + "/lines",
                "application/json",
                "{'version':0,'lines':[{'kind':'cost','heading':'Hosting','description':'Server','price':'600'}]}"));
        String line = "/api/v1/costs/budget-lines/"
                + budget.getAsJsonArray("lines")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsLong();
        assertThat(send(
                                "POST",
                                line + "/bookings",
                                "application/json",
                                "{'on':'2991-02-01','amount':'450.10','reference':'invoice 12'}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(send("PUT", line + "/achieved", "application/json", "{'version':0,'achieved':'Faster.'}")
                        .statusCode())
                .isEqualTo(200);

        JsonObject after = json(send("GET", OF_2991, "application/json", ""));
        assertThat(after.getAsJsonObject("costs").get("actual").getAsString()).isEqualTo("450.10");
        assertThat(json(send("GET", line + "/bookings", "application/json", ""))
                        .get("total")
                        .getAsInt())
                .isEqualTo(1);
    }

    @Test
    void whoOnlyReadsCostsWritesNone() {
        treasurer = Tokens.of("cooperation-api");

        assertThat(send("GET", OF_2991, "application/json", "").statusCode()).isEqualTo(200);
        assertThat(send("PUT", OF_2991 + "/lines", "application/json", "{'version':0,'lines':[]}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Portal.get("", OF_2991).statusCode()).isEqualTo(401);
        assertThat(Portal.get("burum", OF_2991).statusCode()).isIn(401, 404);
    }

    private HttpResponse<String> send(String method, String path, String type, String body) {
        return Portal.send(Portal.request("", path)
                .header("Authorization", "Bearer " + treasurer)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
