package nl.mienskip.costs.bills;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.KeyTotal;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.costs.invoices.VatCategory;
import nl.mienskip.costs.statements.LineKey;
import nl.mienskip.costs.statements.Owed;
import nl.mienskip.costs.statements.TargetLine;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.usage.Meter;
import org.junit.jupiter.api.Test;

class OurBillsTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);

    /** A hundred euros, divided by requests. */
    private static final PoolsDocument POOLS = new PoolsDocument(
            2026,
            List.of(new CostPoolView(
                    1,
                    2026,
                    "web",
                    Map.of(Language.NL, "Website"),
                    Money.ofCents(100_00),
                    new DistributionKey.Usage(),
                    Meter.REQUESTS,
                    PoolsDocument.STANDARD_VAT,
                    "",
                    0)));

    @Test
    void whatWasUsedStandsBesideWhatIsExpected() {
        OurBill ours = undecided(100, 300).of(payer(1, 100), true, Set.of());

        assertThat(ours.decided()).isFalse();
        assertThat(ours.keys().chosen()).as("100 of 500").isEqualTo(Money.ofCents(20_00));
        assertThat(ours.expectation())
                .isEqualTo(new Expectation(
                        YESTERDAY,
                        false,
                        List.of(),
                        Money.ofCents(42_86),
                        List.of(new Expectation.Use(Meter.REQUESTS, 100, 300))));
    }

    @Test
    void aKeyThatCannotDivideHasNoAmountAndNoDifference() {
        List<KeyTotal> keys =
                undecided(0, 0).of(payer(1, 0), true, Set.of()).keys().keys();

        assertThat(keys).extracting(KeyTotal::type).containsExactly("equal", "inhabitants", "usage", "hybrid");
        assertThat(keys.get(0).amount()).isEqualTo(Money.ofCents(20_00));
        assertThat(keys.get(0).difference(Money.ofCents(15_00))).hasValue(Money.ofCents(5_00));
        assertThat(new KeyTotal("usage", null).difference(Money.ZERO)).isEmpty();
    }

    @Test
    void whatIsInForceIsWhatTheYearIsExpectedToComeTo() {
        OurBill ours = decided(owed(Map.of(1L, 2_00L)), owed(Map.of(1L, 2_60L))).of(payer(1, 100), true, Set.of());

        assertThat(ours.decided()).isTrue();
        assertThat(ours.expectation().decided()).isTrue();
        assertThat(ours.expectation().total()).isEqualTo(Money.ofCents(2_60));
        assertThat(ours.expectation().lines())
                .extracting(line -> line.key().code())
                .as("the tariff's line by use, too")
                .containsExactly("mails");
    }

    @Test
    void whatWasPaidBeforeIsNotToldToAVillageThatItDidNotPayFor() {
        TargetLine mails = line(LineKey.Source.TARIFF, "mails", 2_00);
        TargetLine band = line(LineKey.Source.TARIFF, "band", 60);
        Owed owed = new Owed(true, Map.of(1L, List.of(mails, band)));

        assertThat(told(decided(owed, owed).of(payer(1, 100), true, Set.of()))).containsExactly("mails", "band");
        assertThat(told(decided(owed, owed).of(payer(1, 100), false, Set.of()))).containsExactly("mails");
    }

    private static List<String> told(OurBill bill) {
        return bill.expectation().lines().stream()
                .flatMap(line -> line.how().apply(Language.NL).stream())
                .toList();
    }

    @Test
    void aDecidedPoolThatCannotBeDividedLeavesTheTotalOpen() {
        OurBill ours =
                decided(new Owed(false, Map.of()), new Owed(false, Map.of())).of(payer(1, 100), true, Set.of());

        assertThat(ours.expectation().decided()).isTrue();
        assertThat(ours.expectation().total()).isNull();
        assertThat(ours.peers()).isEmpty();
    }

    @Test
    void othersAreComparedByWhatIsInForce() {
        Owed owed = owed(Map.of(1L, 6_00L, 2L, 12_00L, 3L, 18_00L, 4L, 24_00L, 5L, 30_00L));

        Peers peers =
                decided(owed, owed).of(payer(1, 100), true, Set.of(2L)).peers().orElseThrow();

        assertThat(peers.ours()).isEqualTo(Fraction.of(1, 100));
        assertThat(peers.lowest()).isEqualTo(Fraction.of(2, 100));
        assertThat(peers.highest()).isEqualTo(Fraction.of(5, 100));
    }

    @Test
    void onlyWhoAgreedIsNamedBesideOurs() {
        Peers peers =
                undecided(100, 100).of(payer(1, 100), true, Set.of(2L)).peers().orElseThrow();

        assertThat(peers.others()).as("one named and three nameless").isEqualTo(4);
        assertThat(peers.named()).extracting(Peers.Named::name).containsExactly("Dorp 2");
        assertThat(peers.ours()).isEqualTo(Fraction.of(1, 30));
    }

    private static OurBills undecided(long used, long expected) {
        return bills(false, figures(used, Optional.empty()), figures(expected, Optional.empty()));
    }

    private static OurBills decided(Owed now, Owed expected) {
        return bills(true, figures(100, Optional.of(now)), figures(130, Optional.of(expected)));
    }

    private static OurBills bills(boolean decided, OurBills.Figures now, OurBills.Figures expected) {
        return new OurBills(POOLS, decided, YESTERDAY, Set.of(Meter.REQUESTS), now, expected);
    }

    /** Five payers of one size, of whom the others used a hundred each. */
    private static OurBills.Figures figures(long used, Optional<Owed> owed) {
        return new OurBills.Figures(
                LongStream.rangeClosed(1, 5)
                        .mapToObj(id -> payer(id, id == 1 ? used : 100))
                        .toList(),
                owed);
    }

    private static Owed owed(Map<Long, Long> cents) {
        return new Owed(
                true,
                cents.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> List.of(line(LineKey.Source.TARIFF, "mails", each.getValue())))));
    }

    private static TargetLine line(LineKey.Source source, String code, long cents) {
        return new TargetLine(
                new LineKey(source, code, new Vat(VatCategory.STANDARD, BigDecimal.valueOf(21))),
                Map.of(Language.NL, "Mails"),
                language -> List.of(code),
                Money.ofCents(cents));
    }

    private static Payer payer(long id, long used) {
        return new Payer(
                id,
                "Dorp " + id,
                List.of(new Payer.Part(id, "Dorp " + id, TenantKind.VILLAGE, 600, LocalDate.of(2026, 1, 1), 600)),
                Map.of(Meter.REQUESTS, used));
    }
}
