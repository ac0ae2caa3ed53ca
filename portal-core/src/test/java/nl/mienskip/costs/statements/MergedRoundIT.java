package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.InvoiceType;
import nl.mienskip.participants.MergeParticipants;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is billed of a year in which one participant went up in another: before the day to the one, after it to the other. */
@ArquillianTest
class MergedRoundIT extends BillingCase {

    private static final LocalDate LONG_BEFORE = LocalDate.of(2010, 1, 1);
    private static final LocalDate DAY = LocalDate.of(YEAR, 7, 1);
    private static final Money POOL = Money.ofCents(1000_01);
    private static final String POOLS = """
            {'year': 2014, 'pools': [{'code': 'hosting', 'names': {'nl': 'Hosting'}, 'amount': '1000.01',
             'key': {'type': 'inhabitants'}}]}""";

    private long ending;

    @BeforeEach
    void twoPayersOfVillagesThatDivideAPool() {
        ending = participant("It Ferdwynt", LONG_BEFORE);
        village("it-earst", 300, ending, LONG_BEFORE);
        village("it-oar", 600, payer, LONG_BEFORE);
        adopting.pools(YEAR, POOLS);
    }

    @Test
    void eachPaysForItsDaysAndTogetherTheyPayTheWhole() {
        merge();
        issue(WHOLE);

        // 300 people for 181 of the 365 days, of 900 people all year
        assertThat(pool(ending)).isEqualTo(Money.ofCents(165_30));
        assertThat(pool(payer)).isEqualTo(Money.ofCents(834_71));
        assertThat(pool(ending).plus(pool(payer))).isEqualTo(POOL);
        assertThat(billed(ending, "membership")).as("181 days of 100.01").isEqualTo(Money.ofCents(49_59));
        assertThat(billed(payer, "membership")).isEqualTo(Money.ofCents(100_01));
        assertAllReckonedToTheSame();
    }

    @Test
    void notedAfterTheSettlementTheDifferenceGoesFromTheOneToTheOther() {
        issue(WHOLE);
        assertThat(pool(ending).plus(pool(payer))).isEqualTo(POOL);
        merge();
        issue(AGAIN);

        assertThat(of(ending)).extracting(StatementRow::type).contains(InvoiceType.CREDIT_NOTE);
        assertThat(pool(ending)).as("as if it had been known").isEqualTo(Money.ofCents(165_30));
        assertThat(pool(ending).plus(pool(payer))).isEqualTo(POOL);
        assertThat(plan(AGAIN).statements()).as("nothing is left").isEmpty();
        assertAllReckonedToTheSame();
    }

    @Test
    void bothReadTheirOwnHistoryAfterwards() {
        issue(WHOLE);
        List<StatementView> before = List.of(latest(ending), latest(payer));
        merge();

        assertThat(List.of(latest(ending), latest(payer))).isEqualTo(before);
        assertThat(latest(ending).buyer().name()).isEqualTo("It Ferdwynt");
        assertThat(everything(() -> audit.about("It Ferdwynt")))
                .extracting(entry -> entry.act())
                .contains("participant.added", "participant.merged");
        assertThat(everything(() -> audit.about("It Betaler")))
                .extracting(entry -> entry.act())
                .contains("participant.added", "participant.joined");
    }

    private void merge() {
        everything(() -> participants.merge(new MergeParticipants(ending, payer, DAY, "they are one")));
    }

    private List<StatementRow> of(long participant) {
        return everything(() -> statements.find(new StatementFilter(YEAR, "", participant, null), 1, 50))
                .items();
    }

    private StatementView latest(long participant) {
        return statement(of(participant).getFirst().number());
    }

    private Money pool(long participant) {
        return billed(participant, "hosting");
    }

    /** On all its statements of the year. */
    private Money billed(long participant, String code) {
        return of(participant).stream()
                .flatMap(row -> statement(row.number()).lines().stream())
                .filter(line -> line.key().code().equals(code))
                .map(StatementLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private void assertAllReckonedToTheSame() {
        for (StatementRow row : all()) {
            Verification verification = everything(() -> statements.check(row.number()));
            assertThat(verification.faults()).as(row.number()).isEmpty();
            assertThat(verification.reckoned()).isEqualTo(verification.digest());
        }
    }
}
