package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.Stay;
import nl.mienskip.costs.invoices.Address;
import nl.mienskip.costs.invoices.Party;
import nl.mienskip.costs.invoices.Payment;
import nl.mienskip.costs.invoices.Preceding;
import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.costs.tariffs.MemberDays;
import nl.mienskip.costs.tariffs.MemberFacts;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.kernel.text.Sha256;
import nl.mienskip.participants.VatPosition;
import nl.mienskip.usage.Meter;

/** What was issued, as text and back, and reckoned again. */
class StatementDocumentTest {

    private static final Tariff TARIFF = TariffDocument.read(JsonFields.of(JsonText.read("""
            {"year": 2026, "names": {"nl": "Proef"},
             "services": [{"code": "main", "names": {"nl": "Hoofddienst"}}],
             "rules": [
               {"code": "membership", "names": {"nl": "Lid"}, "vat": "0", "price": {"kind": "perMember", "amount": "100"}},
               {"code": "main", "names": {"nl": "Hoofddienst"}, "services": ["main"],
                "price": {"kind": "perInhabitant", "rate": "0.123"}},
               {"code": "bytes", "names": {"nl": "Verkeer"},
                "price": {"kind": "perUnit", "meter": "bytes-out", "mode": "whole", "border": "below",
                          "brackets": [{"rate": "0.000000000007"}]}}],
             "band": {"least": -10, "most": 10}}"""), ""));

    private static final RoundDocument.Basis BY_TARIFF = new RoundDocument.Basis(7, "abc");

    private static final RoundQuestion ADVANCE = new RoundQuestion(2026, RoundKind.ADVANCE, 2, 4);

    @Property(tries = 100)
    void aStatementReckonedAgainHasTheSameFingerprint(
            @ForAll @IntRange(max = 400_000) int inhabitants, @ForAll @IntRange(max = 1_000_000) int lastYear) {
        RoundDocument round = round(ADVANCE, List.of(member(5, inhabitants, lastYear)));
        StatementView issued = statement(round, 5);

        assertThat(Sha256.of(StatementDocument.write(again(round, issued, 5))))
                .isEqualTo(Sha256.of(StatementDocument.write(issued)));
    }

    @Example
    void aStatementOfOtherFactsIsFound() {
        RoundDocument round = round(ADVANCE, List.of(member(5, 600, 0)));
        RoundDocument other = round(ADVANCE, List.of(member(5, 700, 0)));
        StatementView issued = statement(round, 5);

        assertThat(Sha256.of(StatementDocument.write(again(other, issued, 5))))
                .isNotEqualTo(Sha256.of(StatementDocument.write(issued)));
    }

    @Property(tries = 100)
    void theOrderOfTheMembersDoesNotMatter(@ForAll Random random) {
        List<RoundDocument.Member> members = new ArrayList<>(LongStream.rangeClosed(1, 9)
                .mapToObj(id -> member(id, (int) id * 100, 0))
                .toList());
        String ordered = round(ADVANCE, members).write();
        Collections.shuffle(members, random);

        assertThat(round(ADVANCE, members).write()).isEqualTo(ordered);
    }

    @Example
    void aMemberMoreChangesNoStatementButItsFingerprintOfTheRound() {
        RoundDocument one = round(ADVANCE, List.of(member(5, 600, 0)));
        RoundDocument two = round(ADVANCE, List.of(member(5, 600, 0), member(6, 0, 0)));

        assertThat(statement(two, 5).lines()).isEqualTo(statement(one, 5).lines());
        assertThat(statement(two, 5).roundDigest())
                .isNotEqualTo(statement(one, 5).roundDigest());
    }

    @Example
    void theFactsOfARoundComeBackAsTheyWere() {
        RoundDocument round = round(ADVANCE, List.of(member(5, 600, 12_345)));

        assertThat(RoundDocument.read(round.write(), TARIFF)).isEqualTo(round);
    }

    @Example
    void theFiguresByWhichPoolsWereDividedComeBackAsTheyWere() {
        RoundDocument round = new RoundDocument(
                ADVANCE,
                ADVANCE.from(),
                2,
                LocalDate.of(2026, 11, 22),
                null,
                new RoundDocument.Basis(9, "def"),
                new VatTreatment(VatTreatment.Kind.EXEMPT, "Artikel 11"),
                List.of(),
                List.of(
                        new Payer(
                                12,
                                "",
                                List.of(),
                                Map.of(Meter.BYTES_OUT, 5_000_000_000_000L),
                                List.of(new Stay(31, BigDecimal.valueOf(600)), new Stay(12, BigDecimal.ZERO))),
                        new Payer(5, "", List.of(), Map.of(), List.of(Stay.allYear(BigDecimal.TEN)))));

        assertThat(RoundDocument.read(round.write(), null)).isEqualTo(round);
    }

    @Example
    void anAdvanceIsAboutItsOwnMonthsAndTheWholeAboutTheYear() {
        StatementView quarter = statement(round(ADVANCE, List.of(member(5, 600, 0))), 5);
        StatementView seventh =
                statement(round(new RoundQuestion(2026, RoundKind.ADVANCE, 3, 7), List.of(member(5, 600, 0))), 5);

        assertThat(quarter.from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(quarter.until()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(seventh.from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(seventh.until()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Example
    void anAdvanceBeginsAfterWhatWasBilledBeforeIt() {
        RoundQuestion third = new RoundQuestion(2026, RoundKind.ADVANCE, 4, 12);
        Fraction first = new RoundQuestion(2026, RoundKind.ADVANCE, 1, 12).part();
        RoundDocument round = new RoundDocument(
                third,
                third.from(first),
                1,
                LocalDate.of(2026, 11, 22),
                BY_TARIFF,
                null,
                VatTreatment.CHARGED,
                List.of(member(5, 600, 0)),
                List.of());
        StatementView stored = StatementDocument.read(StatementDocument.write(statement(round, 5)));

        assertThat(stored.from()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(stored.invoice().from()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(stored.invoice().until()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(ADVANCE.from(Fraction.ZERO))
                .as("the second of four, as the first")
                .isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(ADVANCE.from(Fraction.of(1, 7)))
                .as("in the middle of February")
                .isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(RoundDocument.read(round.write(), TARIFF)).isEqualTo(round);
    }

    @Example
    void eachLineHasItsOwnTaxAndTheInvoiceRoundsItOnceForARate() {
        StatementView whole =
                statement(round(new RoundQuestion(2026, RoundKind.SETTLEMENT, 1, 1), List.of(member(5, 600, 0))), 5);

        assertThat(whole.invoice().vat())
                .extracting(vat -> vat.vat().percent().toPlainString() + " over " + vat.taxable() + " is " + vat.tax())
                .containsExactly("21 over 108.80 is 22.85", "0 over 100.00 is 0.00");
        assertThat(whole.invoice().total()).isEqualTo(Money.ofCents(231_65));
    }

    @Example
    void aStatementOfWhoIsExemptSaysSoLineByLineAndComesBackAsItWas() {
        RoundDocument charged = round(new RoundQuestion(2026, RoundKind.SETTLEMENT, 1, 1), List.of(member(5, 600, 0)));
        RoundDocument round = new RoundDocument(
                charged.question(),
                charged.from(),
                charged.statements(),
                charged.issued(),
                charged.tariff(),
                null,
                new VatTreatment(VatTreatment.Kind.SMALL_BUSINESS, ""),
                charged.members(),
                List.of());
        StatementView issued = statement(round, 5);

        assertThat(issued.invoice().vat())
                .extracting(vat -> vat.vat() + " " + vat.taxable() + " " + vat.tax())
                .containsExactly(Vat.EXEMPT + " 208.80 0.00");
        assertThat(StatementDocument.read(StatementDocument.write(issued))).isEqualTo(issued);
        assertThat(again(round, issued, 5)).isEqualTo(issued);
        assertThat(StatementDocument.write(statement(charged, 5)))
                .as("where tax is charged nothing is said, as ever")
                .doesNotContain("exempt");
    }

    /** 600 inhabitants at 0.123 is 73.80; five million million bytes at 7 for a million million is 35.00. */
    private static RoundDocument.Member member(long id, int inhabitants, int lastYear) {
        MemberFacts facts = new MemberFacts(
                2026,
                inhabitants,
                MemberDays.all(inhabitants),
                LocalDate.of(2020, 1, 1),
                Map.of("main", 2021),
                Map.of(Meter.BYTES_OUT, new BigDecimal("5000000000000")),
                Map.of(),
                Map.of(),
                lastYear == 0 ? null : Money.ofCents(lastYear),
                Money.ZERO,
                Money.ZERO);
        Quote quote = Quote.of(TARIFF, facts);
        return new RoundDocument.Member(id, false, facts, quote.recurring(), quote.carried());
    }

    private static RoundDocument round(RoundQuestion question, List<RoundDocument.Member> members) {
        return new RoundDocument(
                question,
                question.from(),
                members.size(),
                LocalDate.of(2026, 11, 22),
                BY_TARIFF,
                null,
                VatTreatment.CHARGED,
                members,
                List.of());
    }

    private static StatementView statement(RoundDocument round, long participant) {
        return new StatementView(
                "2026-00003",
                participant,
                round.question(),
                round.from(),
                Sha256.of(round.write()),
                round.issued(),
                round.issued().plusDays(30),
                new Party(
                        "Coöperatie",
                        new Address("Brink 1", "9851 AB", "Burum", "NL"),
                        "1",
                        null,
                        "2",
                        null,
                        "a@b.example"),
                new Party("Dorpsbelang", null, null, null, null, "Anna", null),
                VatPosition.NOT_LIABLE,
                null,
                new Payment("NL91ABNA0417164300", null, "Coöperatie", "2026-00003"),
                List.of(new Preceding("2026-00001", LocalDate.of(2026, 2, 1))),
                round.vat(),
                lines(round, participant));
    }

    private static List<StatementLine> lines(RoundDocument round, long participant) {
        return Settling.lines(
                        target(round, participant), List.of(), round.question().part())
                .stream()
                .map(line -> Working.told(line, round.question(), null))
                .toList();
    }

    private static List<TargetLine> target(RoundDocument round, long participant) {
        return round.members().stream()
                .filter(member -> member.participantId() == participant)
                .map(member -> Charging.by(Quote.of(TARIFF, member.facts()), round.vat()))
                .findFirst()
                .orElseThrow();
    }

    /** All that is known is what was stored. */
    private static StatementView again(RoundDocument round, StatementView issued, long participant) {
        StatementView stored = StatementDocument.read(StatementDocument.write(issued));
        return Replay.of(stored, target(RoundDocument.read(round.write(), TARIFF), participant), List.of());
    }
}
