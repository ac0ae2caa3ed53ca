package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A plan that a stranger tries, without a token. */
class SimulationsApiIT {

    private static final String PLAN =
            "{'from':2026,'years':2,'index':'2','affordable':'500','keys':[{'type':'equal'},{'type':'usage'}],"
                    + "'scenarios':[{'code':'minimum','names':{'nl':'Minimum'},'reserve':'10',"
                    + "'lines':[{'names':{'nl':'Hosting'},'amount':'2820'}]}],"
                    + "'memberships':[{'code':'now','names':{'nl':'Nu'},'classes':[{'inhabitants':600,'members':9}]}]}";

    @Test
    void everyScenarioIsReckonedForEveryMembershipAndYear() {
        HttpResponse<String> answer = ask(PLAN);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith(
                        "{'sheets':[{'scenario':'minimum','membership':'now','year':2026,'members':9,'inhabitants':5400,"
                                .concat(
                                        "'total':'3102.00','keys':[{'type':'equal','key':{'type':'equal'},'amounts':['344.67'],'quotas':['1034/3']},")
                                .concat("{'type':'usage','key':{'type':'usage'},'refused':'split.missing-weight'}]},")
                                .replace('\'', '"'))
                .contains("\"year\":2027,\"members\":9,\"inhabitants\":5400,\"total\":\"3164.04\"")
                .contains("\"breakEven\":7");
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() {
        HttpResponse<String> answer = ask(PLAN.replace("'2820'", "'2.820,00'"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"scenarios[0].lines[0].amount\"");
    }

    private static HttpResponse<String> ask(String plan) {
        return Portal.send(Portal.request("", "/api/v1/costs/simulations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(plan.replace('\'', '"'))));
    }
}
