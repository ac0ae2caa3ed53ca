package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.billers.TreatVat;
import nl.mienskip.costs.invoices.InvoiceType;
import nl.mienskip.costs.invoices.Preceding;
import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.costs.quotes.Quotes;
import nl.mienskip.costs.subscriptions.BookingView;
import nl.mienskip.costs.subscriptions.ChangeSubscription;
import nl.mienskip.costs.subscriptions.SubscriptionView;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.ChangeParticipant;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the rounds of a year, and of the years after it, come to together. */
@ArquillianTest
class SettlingIT extends BillingCase {

    @Inject
    private Quotes quotes;

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
    void aYearOfWhoIsExemptHasNoTaxAndSaysWhy() {
        everything(() ->
                billers.treat(new TreatVat(YEAR, VatTreatment.Kind.EXEMPT, "Artikel 11, lid 1, onder u", "it beslút")));
        issue(WHOLE);

        StatementView statement = statement(ours().number());
        assertThat(statement.invoice().tax()).isEqualTo(Money.ZERO);
        assertThat(statement.invoice().total()).isEqualTo(Money.ofCents(130_01));
        assertThat(statement.vat().reason(Language.NL)).isEqualTo("Artikel 11, lid 1, onder u");
        assertThat(check().faults()).isEmpty();
        assertThat(everything(() -> statements.vat(ours().issued().getYear())))
                .filteredOn(row -> row.participantId() == payer)
                .extracting(row -> row.vat() + " " + row.taxable() + " " + row.tax())
                .containsExactly(Vat.EXEMPT + " 130.01 0.00");
    }

    @Test
    void whatWasBilledWithTaxIsGivenBackWithItAndBilledAnewWithout() {
        issue(WHOLE);
        everything(() -> billers.treat(new TreatVat(YEAR, VatTreatment.Kind.SMALL_BUSINESS, null, "let oanfrege")));
        issue(AGAIN);

        StatementView correction = statement(ours().number());
        assertThat(correction.invoice().net()).isEqualTo(Money.ZERO);
        assertThat(correction.invoice().vat())
                .extracting(rate -> rate.vat().category() + " " + rate.taxable() + " " + rate.tax())
                .containsExactly("STANDARD -100.01 -21.00", "STANDARD -30.00 -2.70", "EXEMPT 130.01 0.00");
        assertThat(check().faults()).isEmpty();

        everything(() -> billers.treat(new TreatVat(YEAR, VatTreatment.Kind.CHARGED, "", "dochs net")));
        assertThat(everything(() -> billers.vat())).as("as it ever was").isEmpty();
        issue(AGAIN);
        assertThat(statement(ours().number()).invoice().tax()).isEqualTo(Money.ofCents(23_70));
        assertThat(check().faults()).isEmpty();
    }

    @Test
    void theTaxOfOneYearIsThatOfTheYearBeforeUntilSomethingElseIsNoted() {
        everything(() -> billers.treat(new TreatVat(YEAR + 1, VatTreatment.Kind.SMALL_BUSINESS, "", "KOR")));
        everything(() -> billers.treat(new TreatVat(YEAR + 3, VatTreatment.Kind.CHARGED, "", "te grut")));

        assertThat(everything(() -> billers.vat(YEAR)).charges()).isTrue();
        assertThat(everything(() -> billers.vat(YEAR + 2)).charges()).isFalse();
        assertThat(everything(() -> billers.vat(YEAR + 9)).charges()).isTrue();
        refused(
                "ground",
                () -> everything(() -> billers.treat(new TreatVat(YEAR, VatTreatment.Kind.EXEMPT, " ", "it beslút"))));
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
    void aYearThatItsAdvancesCoveredIsClosedWithoutAStatementAndCanBeCorrected() {
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 1));

        assertThat(plan(WHOLE).statements()).isEmpty();
        assertThat(plan(WHOLE).issuable()).isTrue();
        RoundView closed = issue(WHOLE);
        assertThat(closed.statements()).isZero();
        assertThat(closed.total()).isEqualTo(Money.ZERO);
        assertThat(everything(() -> statements.rounds(YEAR))).last().isEqualTo(closed);
        assertThat(plan(AGAIN).issuable()).as("a correction of nothing").isFalse();

        book("2.50");
        issue(AGAIN);
        assertThat(statement(ours().number()).invoice().net()).isEqualTo(Money.ofCents(125_00));
        assertThat(everything(() -> statements.check(closed.issued().getYear())).sound())
                .isTrue();
    }

    @Test
    void aCorrectionOfNothingIsRefused() {
        issue(WHOLE);
        String digest = plan(AGAIN).digest();

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> everything(() -> statements.issue(AGAIN, digest)))
                .satisfies(conflict -> assertThat(conflict.code()).isEqualTo("round.nothing"));
    }

    @Test
    void aBandLooksAtTheLatestRoundOfAYearThatIsNotSettledYet() {
        issue(new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 4));
        band(YEAR + 1);

        StatementView advance = oursOf(plan(new RoundQuestion(YEAR + 1, RoundKind.ADVANCE, 1, 4)));

        assertThat(yearOf(advance)).as("130.01 and ten percent").isEqualTo(Money.ofCents(143_01));
        assertThat(told(advance)).anySatisfy(said -> assertThat(said).contains("Over 2014 is nog niet afgerekend"));
    }

    @Test
    void aBandLooksAtWhatAYearWouldBeChargedThatNothingWasBilledOf() {
        band(YEAR + 1);
        band(YEAR + 2);

        StatementView advance = oursOf(plan(new RoundQuestion(YEAR + 2, RoundKind.ADVANCE, 1, 4)));

        assertThat(yearOf(advance))
                .as("130.01 and ten percent, and ten percent once more")
                .isEqualTo(Money.ofCents(157_31));
        assertThat(told(advance))
                .anySatisfy(said -> assertThat(said).contains("Over 2015 is nog niets in rekening gebracht"));
    }

    @Test
    void aBandSaysThatItLooksAtASettlement() {
        issue(WHOLE);
        band(YEAR + 1);

        assertThat(told(oursOf(plan(settlement(YEAR + 1)))))
                .anySatisfy(said -> assertThat(said).contains("staat in de afrekening over 2014"));
    }

    @Test
    void membersReadTheFiguresThatARoundWillBill() {
        band(YEAR + 1);
        long next = adopting.tariff(
                        YEAR + 2,
                        TARIFF.replace(String.valueOf(YEAR), String.valueOf(YEAR + 2))
                                .replace("100.01", "400.00")
                                .replace("'rules'", "'band': {'least': -10, 'most': 10}, 'rules'"),
                        null)
                .id();

        Money billed = yearOf(oursOf(plan(new RoundQuestion(YEAR + 2, RoundKind.ADVANCE, 1, 4))));

        assertThat(everything(() -> quotes.effects(next)))
                .filteredOn(effect -> effect.participantId() == payer)
                .singleElement()
                .satisfies(effect -> assertThat(effect.quote().total()).isEqualTo(billed));
    }

    @Test
    void whatABandMovedOnWaitsForAYearWithATariff() {
        issue(WHOLE);
        band(YEAR + 1);
        issue(settlement(YEAR + 1));
        band(YEAR + 3);

        assertThat(oursOf(plan(settlement(YEAR + 3))).invoice().net())
                .as("230, and the 86.99 that the band kept back two years before")
                .isEqualTo(Money.ofCents(316_99));
    }

    /** What is owed of the whole year. */
    private static Money yearOf(StatementView statement) {
        return statement.lines().stream().map(StatementLine::target).reduce(Money.ZERO, Money::plus);
    }

    private static List<String> told(StatementView statement) {
        return statement.lines().stream()
                .flatMap(line -> line.how().get(Language.NL).stream())
                .toList();
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
    void aRuleUnderAnotherNameIsNoReasonForAStatement() {
        issue(WHOLE);
        adopting.tariff(YEAR, TARIFF.replace("'code': 'membership'", "'code': 'fee'"), decision);

        assertThat(plan(AGAIN).statements()).isEmpty();
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

    private Map<String, Long> billedByCode() {
        return find(null).stream()
                .flatMap(row -> statement(row.number()).lines().stream())
                .collect(Collectors.groupingBy(
                        line -> line.key().code(),
                        Collectors.summingLong(line -> line.amount().cents())));
    }
}
