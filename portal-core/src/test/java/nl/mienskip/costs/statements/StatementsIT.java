package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.InvoiceType;
import nl.mienskip.costs.invoices.Preceding;
import nl.mienskip.costs.quotes.Quotes;
import nl.mienskip.costs.subscriptions.BookWork;
import nl.mienskip.costs.subscriptions.BookingView;
import nl.mienskip.costs.subscriptions.ChangeSubscription;
import nl.mienskip.costs.subscriptions.SubscriptionView;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.subscriptions.TakeService;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.ChangeParticipant;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;
import nl.mienskip.participants.VatPosition;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Billing on a real database, of a year long past. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class StatementsIT {

    private static final int YEAR = 2014;
    private static final RoundQuestion WHOLE = new RoundQuestion(YEAR, RoundKind.SETTLEMENT, 1, 1);
    private static final RoundQuestion AGAIN = new RoundQuestion(YEAR, RoundKind.CORRECTION, 1, 1);

    private static final String TARIFF = """
            {'year': 2014, 'names': {'nl': 'Proef'},
             'services': [{'code': 'video', 'names': {'nl': 'Video'}}],
             'rules': [
               {'code': 'membership', 'names': {'nl': 'Lidmaatschap'}, 'price': {'kind': 'perMember', 'amount': '100.01'}},
               {'code': 'video', 'names': {'nl': 'Video'}, 'services': ['video'], 'vat': '9',
                'price': {'kind': 'perMember', 'amount': '30'}},
               {'code': 'help', 'names': {'nl': 'Hulp'}, 'price': {'kind': 'perHour', 'rate': '50'}}]}""";

    private static final String POOLS = """
            {'year': 2014, 'pools': [{'code': 'hosting', 'names': {'nl': 'Hosting'}, 'amount': '1000.01',
             'key': {'type': 'inhabitants'}}]}""";

    private static final int THIS_YEAR = LocalDate.now(PlatformTime.ZONE).getYear();

    @Inject
    private Statements statements;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Participants participants;

    @Inject
    private Quotes quotes;

    @Inject
    private Adopting adopting;

    @Inject
    private Audit audit;

    @Inject
    private Rows rows;

    @Inject
    private UserTransaction transaction;

    private long payer;
    private long decision;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void adoptATariffThatAPayerFallsUnder() throws Exception {
        transaction.begin();
        payer = everything(() -> participants.add(AddParticipant.of(
                        "It Betaler",
                        null,
                        "Anna",
                        "it.betaler@example.org",
                        VatPosition.LIABLE,
                        LocalDate.of(2010, 1, 1))))
                .id();
        everything(() -> statements.changeBiller(complete(statements.biller().version())));
        everything(() -> subscriptions.take(new TakeService(payer, "video", YEAR, null)));
        decision = adopting.tariff(YEAR, TARIFF, null).id();
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

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
                .contains(ours().number(), "153,71", "Anna", "NL91ABNA0417164300");
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
    void advancesAndTheSettlementAreTogetherWhatIsOwed() {
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 3));
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 2, 3));
        issue(WHOLE);

        assertThat(billedByCode()).isEqualTo(Map.of("membership", 100_01L, "video", 30_00L));
        assertThat(plan(AGAIN).statements()).as("nothing is left").isEmpty();
        assertThat(statement(ours().number()).preceding()).hasSize(2);
    }

    @Test
    void whatBecomesKnownLaterIsADebitNoteOnItsOwnYear() {
        issue(WHOLE);
        String settlement = ours().number();
        book("2.50");
        issue(AGAIN);

        StatementView correction = statement(ours().number());
        assertThat(all().stream().filter(row -> row.round().kind() == RoundKind.CORRECTION))
                .as("nobody else gets one")
                .hasSize(1);
        assertThat(correction.invoice().type()).isEqualTo(InvoiceType.INVOICE);
        assertThat(correction.invoice().net()).isEqualTo(Money.ofCents(125_00));
        assertThat(correction.preceding()).extracting(Preceding::number).containsExactly(settlement);
        assertThat(correction.from()).isEqualTo(LocalDate.of(YEAR, 1, 1));
    }

    @Test
    void whatIsTakenBackIsACreditNote() {
        BookingView booked = book("2.50");
        issue(WHOLE);
        everything(() -> subscriptions.withdraw(booked.id(), "dubbel"));
        issue(AGAIN);

        assertThat(ours().type()).isEqualTo(InvoiceType.CREDIT_NOTE);
        assertThat(ours().total()).as("125 and its tax").isEqualTo(Money.ofCents(-151_25));
        assertThat(billedByCode()).containsEntry("help", 0L);
    }

    @Test
    void aRuleThatACorrectedTariffDoesNotHaveIsGivenBackUnderItsName() {
        issue(WHOLE);
        adopting.tariff(
                YEAR,
                TARIFF.replace("'30'", "'10'")
                        .replace(
                                "'code': 'video', 'names': {'nl': 'Video'}, 's",
                                "'code': 'film', 'names': {'nl': 'Film'}, 's"),
                decision);
        issue(AGAIN);

        assertThat(statement(ours().number()).lines())
                .extracting(line -> line.names().get(Language.NL) + " " + line.amount())
                .contains("Film 10.00", "Video -30.00");
        assertThat(check().sound()).isTrue();
    }

    @Test
    void aStatementReckonedAgainIsWhatWasIssued() {
        book("1.25");
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 3));
        book("3.00");
        issue(WHOLE);

        for (StatementRow row : all()) {
            Verification verification = everything(() -> statements.check(row.number()));
            assertThat(verification.faults()).as(row.number()).isEmpty();
            assertThat(verification.reckoned()).isEqualTo(verification.digest());
        }
    }

    @Test
    void sumsThatWereTamperedWithAreFound() throws Exception {
        issue(WHOLE);
        rows.run(
                "delete from statement_line where code = 'video'"
                        + " and statement_id = (select id from statement where number = ?)",
                ours().number());

        assertThat(check().faults()).containsExactly(Verification.Fault.SUMS);
    }

    @Test
    void taxThatWasTamperedWithIsFound() throws Exception {
        issue(WHOLE);
        rows.run(
                "delete from statement_vat where vat_percent = 21"
                        + " and statement_id = (select id from statement where number = ?)",
                ours().number());

        assertThat(check().faults()).containsExactly(Verification.Fault.SUMS);
    }

    @Test
    void whatWasIssuedCannotBeWrittenOver() {
        issue(WHOLE);
        assertThatThrownBy(() -> rows.run("update statement_vat set tax_cents = 0"))
                .hasMessageContaining("does not change");

        assertThatThrownBy(() -> rows.run("update statement set total_cents = 0 where number = ?", ours().number()))
                .hasMessageContaining("does not change");
    }

    @Test
    void aBandLooksAtWhatTheYearBeforeWasSettledFor() {
        issue(WHOLE);
        adopting.tariff(
                YEAR + 1,
                TARIFF.replace("2014", "2015")
                        .replace("100.01", "200.00")
                        .replace("'rules'", "'band': {'least': -10, 'most': 10}, 'rules'"),
                null);

        RoundPlan next = plan(new RoundQuestion(YEAR + 1, RoundKind.SETTLEMENT, 1, 1));

        PlannedStatement ours = next.statements().stream()
                .filter(each -> each.statement().participantId() == payer)
                .findFirst()
                .orElseThrow();
        assertThat(ours.statement().invoice().net())
                .as("130.01 and ten percent")
                .isEqualTo(Money.ofCents(143_01));
        assertThat(ours.lastNet()).isEqualTo(Money.ofCents(130_01));
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
    void whatWasCarriedIsBilledToWhoHasLeftMeanwhile() {
        issue(WHOLE);
        band(YEAR + 1);
        issue(settlement(YEAR + 1));
        leave(YEAR + 1);
        band(YEAR + 2);

        assertThat(oursOf(plan(settlement(YEAR + 2))).invoice().net())
                .as("230 less the 143.01 that the band left")
                .isEqualTo(Money.ofCents(86_99));
        issue(settlement(YEAR + 2));
        assertThat(everything(() -> statements.check(newest(YEAR + 2).number())).faults())
                .isEmpty();
        band(YEAR + 3);
        assertThat(plan(settlement(YEAR + 3)).statements())
                .as("once")
                .noneMatch(each -> each.statement().participantId() == payer);
    }

    @Test
    void theBandLeavesOutOfLastYearWhatAServiceCostThatWasDroppedSince() {
        issue(WHOLE);
        SubscriptionView video =
                everything(() -> subscriptions.ofParticipant(payer)).getFirst();
        everything(() ->
                subscriptions.change(new ChangeSubscription(video.id(), video.version(), YEAR, YEAR, "opgezegd")));
        band(YEAR + 1);

        assertThat(oursOf(plan(settlement(YEAR + 1))).invoice().net())
                .as("ten percent above 100.01, not above 130.01")
                .isEqualTo(Money.ofCents(110_01));
        issue(settlement(YEAR + 1));
        assertThat(everything(() -> statements.check(newest(YEAR + 1).number())).faults())
                .isEmpty();
    }

    @Test
    void aProposalIsSetBesideWhatWasReallyCharged() {
        issue(WHOLE);
        adopting.tariff(YEAR, TARIFF.replace("100.01", "500.00"), decision);
        long next = adopting.tariff(YEAR + 1, TARIFF.replace(String.valueOf(YEAR), String.valueOf(YEAR + 1)), null)
                .id();

        assertThat(everything(() -> quotes.effects(next)))
                .filteredOn(effect -> effect.participantId() == payer)
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.before().total())
                            .as("not by the tariff that corrects it, which nobody was billed by yet")
                            .hasToString("130.01");
                    assertThat(effect.settled()).isTrue();
                });
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
    void aRuleUnderAnotherNameIsNoReasonForAStatement() {
        issue(WHOLE);
        adopting.tariff(YEAR, TARIFF.replace("'code': 'membership'", "'code': 'fee'"), decision);

        assertThat(plan(AGAIN).statements()).isEmpty();
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
        everything(
                () -> statements.changeBiller(with(complete(statements.biller().version()), "")));
        RoundPlan plan = plan(WHOLE);

        assertThat(plan.missing()).containsExactly("iban");
        refused("biller", () -> everything(() -> statements.issue(WHOLE, plan.digest())));
    }

    @Test
    void anotherAccountIsLoggedWithTheOneBefore() {
        everything(
                () -> statements.changeBiller(with(complete(statements.biller().version()), "NL39RABO0300065264")));

        assertThat(everything(() -> audit.list(1)).items().getFirst().subject())
                .isEqualTo("It Coöperatie, NL91ABNA0417164300 > NL39RABO0300065264");
    }

    @Test
    void paymentsTellHowFarAStatementIs() {
        issue(WHOLE);
        pay("100.00", "a");
        assertThat(ours().status()).isEqualTo(PaymentStatus.PARTLY);
        PaymentView second = pay("53.71", "b");
        assertThat(ours().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(find(PaymentStatus.PAID)).extracting(StatementRow::number).containsExactly(ours().number());
        pay("0.01", "c");
        assertThat(find(PaymentStatus.TOO_MUCH)).hasSize(1);
        everything(() -> statements.withdrawPayment(second.id(), "teruggeboekt"));
        assertThat(find(PaymentStatus.PARTLY)).hasSize(1);
        assertThat(ours().left()).isEqualTo(Money.ofCents(53_70));

        refused("reference", () -> pay("100.00", "a"));
    }

    @Test
    void aFileOfPaymentsIsNotedOnce() {
        issue(WHOLE);
        String file = "datum;nummer;bedrag;kenmerk\n" + line("100,00", "bank 1") + line("53,71", "Bank 1");

        assertThat(everything(() -> statements.readPayments(file))).isEqualTo(new PaymentImport(2, 0, List.of()));
        assertThat(everything(() -> statements.readPayments(file))).isEqualTo(new PaymentImport(0, 2, List.of()));
        assertThat(ours().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void twoPaymentsThatDifferOnlyInCaseAreTwo() {
        issue(WHOLE);
        pay("10.00", "bank");

        assertThat(everything(() -> statements.readPayments(line("10,00", "Bank"))))
                .isEqualTo(new PaymentImport(1, 0, List.of()));
    }

    @Test
    void aFileWithAWrongLineIsNotNotedAtAll() {
        issue(WHOLE);

        PaymentImport read = everything(() -> statements.readPayments(line("100,00", "bank 1")
                + "22-11-2026;1999-00001;1,00;bank 2\n01-11-2899;" + ours().number()
                + ";1,00;bank 3\n22-11-2026;x;1.00;bank 4\n" + line("100,00", "bank 1") + "01-11-2006;"
                + ours().number() + ";1,00;bank 6"));

        assertThat(read.refused())
                .extracting(refusal -> refusal.line() + " " + refusal.reason().field() + " "
                        + refusal.reason().code())
                .containsExactly(
                        "2 number payment.unknown",
                        "3 on payment.future",
                        "4 amount payments.amount",
                        "5 reference payment.twice",
                        "6 on payment.early");
        assertThat(ours().status()).isEqualTo(PaymentStatus.OPEN);
    }

    private String line(String amount, String reference) {
        return ours().issued() + ";" + ours().number() + ";" + amount + ";" + reference + "\n";
    }

    @Test
    void theTaxOfAYearIsThatOfAllThatWasIssuedInIt() {
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 2));
        issue(WHOLE);
        int issuedIn = ours().issued().getYear();

        assertThat(everything(() -> statements.vat(issuedIn)))
                .filteredOn(row -> row.participantId() == payer)
                .extracting(row -> row.percent().toPlainString() + " " + row.taxable() + " " + row.position())
                .containsExactly("21 100.01 LIABLE", "9 30.00 LIABLE");
    }

    @Test
    void whoOnlyReadsCostsIssuesAndNotesNothing() {
        RoundPlan plan = as(Role.AUDITOR.rights(), () -> statements.plan(WHOLE));
        BillerView biller = as(Role.AUDITOR.rights(), () -> statements.biller());

        for (Role reader : List.of(Role.AUDITOR, Role.BOARD_MEMBER, Role.ASSEMBLY_DELEGATE)) {
            forbidden(reader, () -> statements.issue(WHOLE, plan.digest()));
            forbidden(reader, () -> statements.changeBiller(biller));
            forbidden(reader, () -> statements.pay(entry("1", "x")));
            forbidden(reader, () -> statements.readPayments("x"));
            forbidden(reader, () -> statements.withdrawPayment(1, "x"));
        }
        for (Callable<?> work : List.<Callable<?>>of(
                () -> statements.plan(WHOLE),
                () -> statements.find(new StatementFilter(null, "", null, null), 1, 10),
                () -> statements.statement("x"),
                () -> statements.invoice("x"),
                () -> statements.check("x"),
                () -> statements.vat(YEAR),
                () -> statements.payments("x"),
                () -> statements.rounds(YEAR),
                () -> statements.biller())) {
            forbidden(Role.TENANT_ADMINISTRATOR, work);
        }
    }

    /** A tariff of 200 and 30 whose band holds the change within ten percent. */
    private void band(int year) {
        adopting.tariff(
                year,
                TARIFF.replace(String.valueOf(YEAR), String.valueOf(year))
                        .replace("100.01", "200.00")
                        .replace("'rules'", "'band': {'least': -10, 'most': 10}, 'rules'"),
                null);
    }

    private void leave(int lastYear) {
        ParticipantView there = everything(() -> participants.show(payer));
        everything(() -> participants.change(new ChangeParticipant(
                payer,
                there.version(),
                new AddParticipant(
                        there.name(),
                        there.kvkNumber(),
                        there.oin(),
                        there.contactName(),
                        there.contactEmail(),
                        there.vatPosition(),
                        there.memberSince(),
                        LocalDate.of(lastYear, 12, 31),
                        there.address(),
                        there.buyerReference(),
                        there.namedToOthers()))));
        SubscriptionView video =
                everything(() -> subscriptions.ofParticipant(payer)).getFirst();
        everything(() -> subscriptions.change(
                new ChangeSubscription(video.id(), video.version(), YEAR, lastYear, "vertrokken")));
    }

    private static RoundQuestion settlement(int year) {
        return new RoundQuestion(year, RoundKind.SETTLEMENT, 1, 1);
    }

    private StatementView oursOf(RoundPlan plan) {
        return plan.statements().stream()
                .map(PlannedStatement::statement)
                .filter(each -> each.participantId() == payer)
                .findFirst()
                .orElseThrow();
    }

    private StatementRow newest(int year) {
        return everything(() -> statements.find(new StatementFilter(year, "betaler", payer, null), 1, 10))
                .items()
                .getFirst();
    }

    private RoundPlan plan(RoundQuestion question) {
        return everything(() -> statements.plan(question));
    }

    private RoundView issue(RoundQuestion question) {
        return everything(
                () -> statements.issue(question, statements.plan(question).digest()));
    }

    private BookingView book(String hours) {
        return everything(() -> subscriptions.book(
                new BookWork(payer, "help", LocalDate.of(YEAR, 5, 1), new BigDecimal(hours), null, "bon")));
    }

    private PaymentView pay(String amount, String reference) {
        return everything(() -> statements.pay(entry(amount, reference)));
    }

    private PaymentEntry entry(String amount, String reference) {
        return new PaymentEntry(
                find(null).isEmpty() ? LocalDate.of(2026, 11, 1) : ours().issued(),
                find(null).isEmpty() ? "x" : ours().number(),
                Money.ofEuros(new BigDecimal(amount), "amount"),
                reference);
    }

    /** The latest of our payer. */
    private StatementRow ours() {
        return find(null).getFirst();
    }

    private List<StatementRow> find(PaymentStatus status) {
        return everything(() -> statements.find(new StatementFilter(YEAR, "betaler", payer, status), 1, 10))
                .items();
    }

    private List<StatementRow> all() {
        return everything(() -> statements.find(new StatementFilter(YEAR, "", null, null), 1, 200))
                .items();
    }

    private StatementView statement(String number) {
        return everything(() -> statements.statement(number));
    }

    private Verification check() {
        return everything(() -> statements.check(ours().number()));
    }

    private Map<String, Long> billedByCode() {
        return find(null).stream()
                .flatMap(row -> statement(row.number()).lines().stream())
                .collect(Collectors.groupingBy(
                        line -> line.key().code(),
                        Collectors.summingLong(line -> line.amount().cents())));
    }

    static BillerView complete(long version) {
        return new BillerView(
                "It Coöperatie",
                "Brink 1",
                "9851 AB",
                "Burum",
                "12345678",
                "NL001234567B01",
                "",
                "NL91ABNA0417164300",
                "",
                "penningmeester@example.org",
                30,
                version);
    }

    private static BillerView with(BillerView biller, String iban) {
        return new BillerView(
                biller.name(),
                biller.line(),
                biller.postcode(),
                biller.city(),
                biller.kvkNumber(),
                biller.vatNumber(),
                biller.oin(),
                iban,
                biller.bic(),
                biller.email(),
                biller.dueDays(),
                biller.version());
    }

    private static void conflict(String code, Callable<?> work) {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(work::call)
                .satisfies(conflict -> assertThat(conflict.code()).isEqualTo(code));
    }

    private static void refused(String field, Callable<?> work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(work::call)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static void forbidden(Role role, Callable<?> work) {
        assertThatExceptionOfType(Forbidden.class).as(role + " is refused").isThrownBy(() -> as(role.rights(), work));
    }

    private static <T> T everything(Callable<T> work) {
        return as(EnumSet.allOf(Right.class), work);
    }

    private static <T> T as(Set<Right> rights, Callable<T> work) {
        return ActorContext.as(Actor.of(1, 1, "It", rights), () -> TenantContext.asPlatform(work));
    }
}
