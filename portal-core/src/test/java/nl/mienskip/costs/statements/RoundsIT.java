package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.subscriptions.TakeService;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.time.PlatformTime;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Planning a round and issuing what was planned. */
@ArquillianTest
class RoundsIT extends BillingCase {

    private static final String POOLS = """
            {'year': 2014, 'pools': [{'code': 'hosting', 'names': {'nl': 'Hosting'}, 'amount': '1000.01',
             'key': {'type': 'inhabitants'}}]}""";

    private static final int THIS_YEAR = LocalDate.now(PlatformTime.ZONE).getYear();

    @Test
    void aRoundIsIssuedAsItWasShown() {
        RoundPlan plan = plan(WHOLE);
        RoundView round = issue(WHOLE);

        assertThat(round.statements()).isEqualTo(plan.statements().size());
        assertThat(round.total()).isEqualTo(plan.total());
        assertThat(ours().total()).as("121.01 and 9 % over 30").isEqualTo(Money.ofCents(153_71));
        assertThat(ours().status()).isEqualTo(PaymentStatus.OPEN);
        assertThat(everything(() -> audit.list(1)).items().getFirst().act()).isEqualTo("round.issued");
    }

    @Test
    void whoIsBilledGetsWordOfIt() throws Exception {
        issue(WHOLE);

        assertThat(rows.text("select text from queued_mail where to_address = 'it.betaler@example.org'"))
                .contains(ours().number(), "153,71", "Anna", "NL91ABNA0417164300")
                .as("it has no portal to read it at")
                .contains("Vraag haar op bij penningmeester@example.org")
                .doesNotContain("http");
    }

    @Test
    void numbersGoUpByOne() {
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 2));
        issue(WHOLE);

        List<Integer> numbers = all().stream()
                .map(row -> Integer.parseInt(row.number().substring(5)))
                .sorted()
                .toList();
        assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(numbers.size() - 1);
    }

    @Test
    void whatTheTariffDoesNotKnowIsToldBesideThePlan() {
        everything(() -> subscriptions.take(new TakeService(payer, "fax", YEAR, null)));

        assertThat(plan(WHOLE).statements())
                .filteredOn(each -> each.statement().participantId() == payer)
                .extracting(PlannedStatement::unknown)
                .containsExactly(List.of("fax"));
    }

    @Test
    void whatIsNotedForWhoGetsNoStatementIsToldToo() {
        issue(WHOLE);
        everything(() -> subscriptions.take(new TakeService(payer, "fax", YEAR, null)));

        RoundPlan plan = plan(AGAIN);

        assertThat(plan.statements()).isEmpty();
        assertThat(plan.unknown()).contains(new UnknownNotes(payer, "It Betaler", List.of("fax")));
    }

    @Test
    void anAdvanceAfterOneThatWasPassedOverBeginsWithTheYear() {
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 2, 4));

        assertThat(statement(ours().number()).from()).isEqualTo(LocalDate.of(YEAR, 1, 1));
        assertThat(check().faults()).isEmpty();

        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 4, 4));

        assertThat(statement(ours().number()).from()).isEqualTo(LocalDate.of(YEAR, 7, 1));
        assertThat(check().faults()).isEmpty();
    }

    @Test
    void decidedPoolsAreBilledToWhoHasAPortalAndToTheLastCent() {
        adopting.pools(THIS_YEAR + 1, POOLS.replace("2014", String.valueOf(THIS_YEAR + 1)));
        RoundQuestion half = new RoundQuestion(THIS_YEAR + 1, RoundKind.ADVANCE, 1, 2);

        List<StatementView> planned = plan(half).statements().stream()
                .map(PlannedStatement::statement)
                .toList();
        issue(half);

        assertThat(planned.stream()
                        .flatMap(statement -> statement.lines().stream())
                        .filter(line -> line.key().source() == LineKey.Source.POOL)
                        .map(StatementLine::target)
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.ofCents(1000_01));
        assertThat(planned).extracting(StatementView::participantId).doesNotContain(payer);
        for (StatementRow row : everything(
                        () -> statements.find(new StatementFilter(THIS_YEAR + 1, "", null, null), 1, 50))
                .items()) {
            assertThat(everything(() -> statements.check(row.number())).faults())
                    .as(row.number())
                    .isEmpty();
        }
    }

    @Test
    void aPoolThatCannotBeDividedIsTold() {
        adopting.pools(YEAR, POOLS);

        conflict("round.pool", () -> plan(WHOLE));
    }

    @Test
    void nothingIsBilledWithoutATariffInForce() {
        conflict("round.noDecision", () -> plan(new RoundQuestion(YEAR + 7, RoundKind.SETTLEMENT, 1, 1)));
    }

    @Test
    void nothingIsIssuedThatNobodySaw() {
        String seen = plan(WHOLE).digest();
        book("1.00");

        conflict("round.changed", () -> everything(() -> statements.issue(WHOLE, seen)));
    }

    @Test
    void nothingIsIssuedTwice() {
        issue(WHOLE);

        conflict("round.settled", () -> plan(WHOLE));
    }

    @Test
    void nothingIsIssuedBeforeTheCooperationIsComplete() {
        everything(() -> billers.change(with(complete(billers.show().version()), ""), "another bank"));
        RoundPlan plan = plan(WHOLE);

        assertThat(plan.missing()).containsExactly("iban");
        refused("biller", () -> everything(() -> statements.issue(WHOLE, plan.digest())));
    }

    private static void conflict(String code, Callable<?> work) {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(work::call)
                .satisfies(conflict -> assertThat(conflict.code()).isEqualTo(code));
    }
}
