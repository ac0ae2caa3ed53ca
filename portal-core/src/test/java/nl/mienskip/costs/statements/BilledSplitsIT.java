package nl.mienskip.costs.statements;

import static nl.mienskip.costs.statements.BillingCase.everything;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.headcounts.HeadCounts;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a pool was divided when it was billed, of a year that is over. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class BilledSplitsIT {

    private static final int YEAR = 2024;
    private static final RoundQuestion WHOLE = new RoundQuestion(YEAR, RoundKind.SETTLEMENT, 1, 1);

    private static final String POOLS = """
            {'year': 2024, 'pools': [{'code': 'hosting', 'names': {'nl': 'Hosting'}, 'amount': '1000.01',
             'key': {'type': 'inhabitants'}}]}""";

    @Inject
    private Billers billers;

    @Inject
    private Statements statements;

    @Inject
    private Pools pools;

    @Inject
    private HeadCounts headCounts;

    @Inject
    private Adopting adopting;

    @Inject
    private Rows rows;

    @Inject
    private UserTransaction transaction;

    private String burums;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void settleAYear() throws Exception {
        transaction.begin();
        rows.run("update participant set member_since = '2020-01-01' where kvk_number like '0000000_'");
        rows.run(
                "update tenant_standing set since = '2020-01-01' where tenant_id in (select id from tenant where slug in"
                        + " ('burum', 'munnekezijl', 'warfstermolen', 'noardeast-fryslan'))");
        everything(() -> billers.change(BillingCase.complete(billers.show().version()), "for the test"));
        adopting.pools(YEAR, POOLS);
        everything(() -> statements.issue(WHOLE, statements.plan(WHOLE).digest()));
        burums = rows.text(
                "select s.number from statement s join tenant t on t.participant_id = s.participant_id"
                        + " where s.year = ? and t.slug = 'burum'",
                YEAR);
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void whatBecomesKnownAfterTheSettlementDoesNotChangeHowItWasDivided() {
        String before = everything(() -> statements.split(YEAR, "hosting"));
        everything(() -> headCounts.read(
                "dorp;peildatum;inwoners;bron\r\nburum;1-1-2024;9000;CBS\r\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(everything(() -> statements.split(YEAR, "hosting"))).isEqualTo(before);
        assertThat(everything(() -> statements.split(burums, "hosting"))).isEqualTo(before);
        assertThat(amountOfBurum(before)).isEqualTo(billed());
        assertThat(amountOfBurum(everything(() -> pools.export(YEAR, "hosting"))))
                .as("as it would be divided today")
                .isNotEqualTo(billed());
        assertThat(json(before).getJsonObject("version").getJsonObject("billed").getString("kind"))
                .isEqualTo("settlement");
        assertThat(json(before).getJsonArray("participants").getJsonObject(0).getJsonArray("sources"))
                .isNotEmpty();
    }

    @Test
    void whatAStatementBillsNoPartOfIsNotThere() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> everything(() -> statements.split(burums, "no-such-pool")));
    }

    /** In a transaction of its own, as a refusal ends it. */
    @Test
    void aStatementThatNeverWasHasNoSplit() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> everything(() -> statements.split("2024-99999", "hosting")));
    }

    private String billed() {
        return everything(() -> statements.statement(burums))
                .lines()
                .getFirst()
                .amount()
                .toString();
    }

    private static String amountOfBurum(String split) {
        return json(split).getJsonArray("participants").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name", "").contains("Burum"))
                .findFirst()
                .orElseThrow()
                .getString("amount");
    }

    private static JsonObject json(String text) {
        return (JsonObject) JsonText.read(text);
    }
}
