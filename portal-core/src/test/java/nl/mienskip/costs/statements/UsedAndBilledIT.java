package nl.mienskip.costs.statements;

import static nl.mienskip.costs.statements.BillingCase.everything;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.usage.Landing;
import nl.mienskip.usage.Meter;
import nl.mienskip.usage.Usage;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What nodes sent, what it adds up to by day, and what stands on a statement are the same figure: by a tariff that charges each
 * request, and of a pool that is as many euros as there were requests. Of a year to come, that nobody used anything of.
 */
@ArquillianTest
class UsedAndBilledIT {

    private static final String NODE = "it-billed";
    private static final int YEAR = LocalDate.now(PlatformTime.ZONE).getYear() + 1;
    private static final RoundQuestion WHOLE = new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 1);

    /** Five cents a request. */
    private static final String TARIFF = """
            {'year': %d, 'names': {'nl': 'Proef'}, 'rules': [
               {'code': 'each', 'names': {'nl': 'Gebruik'}, 'price': {'kind': 'perUnit', 'meter': 'requests',
                'mode': 'whole', 'border': 'below', 'brackets': [{'rate': '0.05'}]}}]}""";

    /** A euro for each of the thousand requests that were landed. */
    private static final String POOLS = """
            {'year': %d, 'pools': [{'code': 'use', 'names': {'nl': 'Gebruik'}, 'amount': '1000.00',
             'key': {'type': 'usage'}, 'meter': 'requests'}]}""";

    @Inject
    private Billers billers;

    @Inject
    private Statements statements;

    @Inject
    private Usage usage;

    @Inject
    private Tenants tenants;

    @Inject
    private Adopting adopting;

    @Inject
    private Landing landing;

    @Inject
    private Rows rows;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void useAndDecide() throws Exception {
        takeAway();
        land("burum", 2, 1, 300, 17);
        land("burum", 2, 1, 11, 1);
        land("burum", 12, 31, 400, 5);
        land("munnekezijl", 3, 1, 200, 40);
        land("warfstermolen", 1, 1, 89, 3);
        transaction.begin();
        everything(() -> billers.change(BillingCase.complete(billers.show().version()), "for the test"));
        adopting.tariff(YEAR, TARIFF.formatted(YEAR), null);
        adopting.pools(YEAR, POOLS.formatted(YEAR));
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
        takeAway();
    }

    @Test
    void aStatementIsTheRollUpIsWhatNodesSent() throws Exception {
        everything(() -> statements.issue(WHOLE, statements.plan(WHOLE).digest()));

        assertThat(disagreeing()).isEmpty();
        assertThat(lines("burum")).containsExactlyInAnyOrder("TARIFF each 35.55", "POOL use 711.00");
        assertThat(everything(() -> statements.check(number("burum"))).faults()).isEmpty();
    }

    @Test
    void aRollUpThatIsNotWhatNodesSentIsFound() throws Exception {
        rows.run(
                "update usage_day set billable = billable + 90 where day = ? and tenant_id = ?",
                LocalDate.of(YEAR, 12, 31),
                id("burum"));
        everything(() -> statements.issue(WHOLE, statements.plan(WHOLE).digest()));

        assertThat(disagreeing())
                .as("its sum, its price, and both parts of the pool")
                .hasSize(4)
                .anySatisfy(told -> assertThat(told).isEqualTo("burum: rolled up 801, sent 711"));
    }

    /** Of each payer's village that was used most, what is not as many as its payer's nodes sent. */
    private List<String> disagreeing() throws Exception {
        List<String> found = new ArrayList<>();
        for (String slug : List.of("burum", "munnekezijl")) {
            long sent = rows.number(
                    "select sum(f.quantity) from usage_fact f join tenant t on t.id = f.tenant_id where t.participant_id ="
                            + " (select participant_id from tenant where slug = ?) and f.meter = 'REQUESTS'"
                            + " and f.billing = 'BILLABLE' and year(f.day) = ?",
                    slug,
                    YEAR);
            if (rolledUp(slug) != sent) {
                found.add(slug + ": rolled up " + rolledUp(slug) + ", sent " + sent);
            }
            for (String owed :
                    List.of("TARIFF each " + Money.ofCents(5 * sent), "POOL use " + Money.ofCents(100 * sent))) {
                if (!lines(slug).contains(owed)) {
                    found.add(slug + ": billed " + lines(slug) + ", owed " + owed);
                }
            }
        }
        return found;
    }

    private long rolledUp(String slug) {
        long payer = village(slug).participantId();
        List<Long> theirs = everything(() -> tenants.list()).stream()
                .filter(tenant -> tenant.participantId() != null && tenant.participantId() == payer)
                .map(TenantView::id)
                .toList();
        return everything(() ->
                        usage.billable(theirs, Meter.REQUESTS, LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31)))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private List<String> lines(String slug) {
        return everything(() -> statements.statement(number(slug))).lines().stream()
                .map(line -> line.key().source() + " " + line.key().code() + " " + line.amount())
                .toList();
    }

    private String number(String slug) {
        return everything(() -> statements.find(
                        new StatementFilter(YEAR, "", village(slug).participantId(), null), 1, 10))
                .items()
                .getFirst()
                .number();
    }

    private void land(String slug, int month, int day, long billable, long crawled) {
        landing.requests(NODE, id(slug), LocalDate.of(YEAR, month, day), billable, crawled);
    }

    private long id(String slug) {
        return village(slug).id();
    }

    private TenantView village(String slug) {
        return everything(() -> tenants.bySlug(slug));
    }

    private void takeAway() throws SQLException {
        rows.run("delete from usage_fact where batch_id in (select id from usage_batch where node = ?)", NODE);
        rows.run("delete from usage_batch where node = ?", NODE);
        rows.run("delete from usage_day where year(day) = ?", YEAR);
    }
}
