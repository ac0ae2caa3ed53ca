package nl.mienskip.costs.bills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.KeyOutcome;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolComparison;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.Reason;
import nl.mienskip.costs.Refusal;
import nl.mienskip.costs.Share;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.usage.Meter;
import org.junit.jupiter.api.Test;

class OurBillsTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);
    private static final DistributionKey USAGE = new DistributionKey.Usage();

    @Test
    void whatWasUsedStandsBesideWhatIsExpected() {
        OurBill ours = new OurBills(year(100, 10_00), year(130, 13_00), YESTERDAY, Set.of()).of(payer(1, 100));

        assertThat(ours.preview()).isEqualTo(Money.ofCents(10_00));
        assertThat(ours.expectation())
                .isEqualTo(new Expectation(
                        YESTERDAY, Money.ofCents(13_00), List.of(new Expectation.Use(Meter.REQUESTS, 100, 130))));
    }

    @Test
    void aKeyThatCannotDivideHasNoAmount() {
        OurBill ours = new OurBills(year(100, 10_00), year(130, 13_00), YESTERDAY, Set.of()).of(payer(1, 100));

        assertThat(ours.keys())
                .containsExactly(
                        new KeyTotal("equal", null),
                        new KeyTotal("inhabitants", null),
                        new KeyTotal("usage", Money.ofCents(10_00)),
                        new KeyTotal("hybrid", null));
    }

    @Test
    void onlyWhoAgreedIsNamedBesideOurs() {
        Peers peers = new OurBills(year(100, 10_00), year(130, 13_00), YESTERDAY, Set.of(2L))
                .of(payer(1, 100))
                .peers()
                .orElseThrow();

        assertThat(peers.others()).as("one named and three nameless").isEqualTo(4);
        assertThat(peers.named()).extracting(Peers.Named::name).containsExactly("Dorp 2");
        assertThat(peers.ours()).isEqualTo(Fraction.of(1, 60));
    }

    /** Five payers of one size, of whom the first pays what is said. */
    private static CostComparison year(long used, long cents) {
        List<Payer> payers =
                LongStream.rangeClosed(1, 5).mapToObj(id -> payer(id, used)).toList();
        Map<Long, Share> shares =
                Map.of(1L, share(1, cents), 2L, share(2, 100), 3L, share(3, 200), 4L, share(4, 300), 5L, share(5, 400));
        CostPoolView pool = new CostPoolView(
                1,
                2026,
                "mail",
                Map.of(Language.NL, "Post"),
                Money.ofCents(1),
                USAGE,
                Meter.REQUESTS,
                PoolsDocument.STANDARD_VAT,
                "",
                0);
        List<KeyOutcome> outcomes = Stream.of(
                        new DistributionKey.Equal(),
                        new DistributionKey.Inhabitants(),
                        USAGE,
                        new DistributionKey.Hybrid(Money.ZERO, new DistributionKey.Equal()))
                .map(key -> key.equals(USAGE)
                        ? new KeyOutcome(key, true, shares, null)
                        : new KeyOutcome(key, false, Map.of(), new Refusal(Reason.WEIGHTS_SUM_TO_ZERO, "")))
                .toList();
        return new CostComparison(2026, payers, List.of(new PoolComparison(pool, outcomes)));
    }

    private static Share share(long id, long cents) {
        return new Share(
                String.valueOf(id), Money.ofCents(cents), Money.ofCents(cents).toFraction());
    }

    private static Payer payer(long id, long used) {
        return new Payer(
                id,
                "Dorp " + id,
                List.of(new Payer.Part(id, "Dorp " + id, TenantKind.VILLAGE, 600, LocalDate.of(2026, 1, 1), 600)),
                Map.of(Meter.REQUESTS, used));
    }
}
