package nl.mienskip.costs.bills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

class OpenBillsTest {

    private static final Payer VILLAGE = new Payer(1, "Dorpsbelang Burum", List.of(part(2, "Burum", 600)), Map.of());
    private static final Payer MUNICIPALITY = new Payer(
            2,
            "Gemeente Noardeast-Fryslân",
            List.of(part(3, "Munnekezijl", 450), part(4, "Warfstermolen", 210), part(5, "Noardeast", 340)),
            Map.of());

    @Test
    void whoPaysForItselfShowsWhatItPays() {
        OpenBill bill = new OpenBills(VILLAGE, 2).of(year());

        assertThat(bill.shared()).isFalse();
        assertThat(bill.payer()).isEqualTo("Dorpsbelang Burum");
        assertThat(bill.total()).isEqualTo(Money.ofCents(325_00 + 37_60));
        assertThat(bill.each()).isEqualTo(Fraction.of(362_60, 600_00));
        assertThat(bill.lines())
                .extracting(OpenBill.Line::amount)
                .containsExactly(Money.ofCents(325_00), Money.ofCents(37_60));
    }

    @Test
    void ofWhatIsPaidForSeveralVillagesEachShowsItsPartByInhabitants() {
        OpenBill bill = new OpenBills(MUNICIPALITY, 4).of(year());

        assertThat(bill.shared()).isTrue();
        assertThat(bill.total()).as("210 of 1,000 inhabitants of 3,107.40").isEqualTo(Money.ofCents(652_55));
        assertThat(bill.lines())
                .extracting(OpenBill.Line::amount)
                .containsExactly(Money.ofCents(68_25), Money.ofCents(584_30));
    }

    @Test
    void whatCannotBeDividedYetHasNoTotalAndNoLines() {
        CostComparison year = new CostComparison(
                2026,
                List.of(VILLAGE),
                List.of(new PoolComparison(
                        pool("hosting"),
                        List.of(new KeyOutcome(
                                new DistributionKey.Equal(),
                                true,
                                Map.of(),
                                new Refusal(Reason.WEIGHTS_SUM_TO_ZERO, ""))))));

        OpenBill bill = new OpenBills(VILLAGE, 2).of(year);

        assertThat(bill.total()).isNull();
        assertThat(bill.each()).isNull();
        assertThat(bill.lines()).isEmpty();
    }

    @Test
    void whatWasDecidedStandsAboveThePreviewWithItsPrices() {
        BilledYear billed = new BilledYear(
                2026,
                List.of(
                        billed("Portaal", 270_00, 135_00),
                        billed("Lidmaatschap", 150_00, 75_00),
                        billed("Niet afgenomen", 0, 0)));

        OpenBill bill = new OpenBills(VILLAGE, 2).of(billed);

        assertThat(bill.decided()).isTrue();
        assertThat(bill.total()).as("the whole year, however much was billed").isEqualTo(Money.ofCents(420_00));
        assertThat(bill.lines()).hasSize(2);
        assertThat(bill.lines().getFirst().how(Language.DE)).containsExactly("Zo is het.");
        assertThat(billed.billed()).isEqualTo(Money.ofCents(210_00));
    }

    @Test
    void theSentencesOfASharedBillAreNotAboutOneVillage() {
        OpenBill bill = new OpenBills(MUNICIPALITY, 4).of(new BilledYear(2026, List.of(billed("Portaal", 1000_00, 0))));

        assertThat(bill.total()).isEqualTo(Money.ofCents(210_00));
        assertThat(bill.lines().getFirst().how(Language.NL)).isEmpty();
    }

    private static BilledYear.Line billed(String name, long whole, long billed) {
        return new BilledYear.Line(
                Map.of(Language.NL, name),
                Map.of(Language.NL, List.of("Zo is het.")),
                Money.ofCents(whole),
                Money.ofCents(billed));
    }

    private static CostComparison year() {
        return new CostComparison(
                2026,
                List.of(VILLAGE, MUNICIPALITY),
                List.of(divided("certificates", 325_00, 325_00), divided("hosting", 37_60, 2782_40)));
    }

    private static PoolComparison divided(String code, long village, long municipality) {
        return new PoolComparison(
                pool(code),
                List.of(new KeyOutcome(
                        new DistributionKey.Equal(),
                        true,
                        Map.of(1L, share(1, village), 2L, share(2, municipality)),
                        null)));
    }

    private static Share share(long id, long cents) {
        return new Share(
                String.valueOf(id), Money.ofCents(cents), Money.ofCents(cents).toFraction());
    }

    private static CostPoolView pool(String code) {
        return new CostPoolView(
                1,
                2026,
                code,
                Map.of(Language.NL, code),
                Money.ofCents(1),
                new DistributionKey.Equal(),
                Meter.REQUESTS,
                PoolsDocument.STANDARD_VAT,
                "",
                0);
    }

    private static Payer.Part part(long id, String name, int inhabitants) {
        return new Payer.Part(id, name, TenantKind.VILLAGE, inhabitants, LocalDate.of(2026, 1, 1), inhabitants);
    }
}
