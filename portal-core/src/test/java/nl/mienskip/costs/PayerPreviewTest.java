package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

class PayerPreviewTest {

    private static final DistributionKey.Simple EQUAL = new DistributionKey.Equal();
    private static final DistributionKey.Simple INHABITANTS = new DistributionKey.Inhabitants();
    private static final DistributionKey.Simple USAGE = new DistributionKey.Usage();

    @Test
    void burumPaysHalfTheCertificatesAndSixHundredthsOfFortyFiveThousand() {
        PayerPreview preview = preview(Burum.certificates(EQUAL), Burum.hosting(INHABITANTS));

        assertThat(preview.lines())
                .extracting(line -> line.share().amount().toString())
                .containsExactly("325.00", "37.60");
        assertThat(preview.total()).hasValue(Money.ofCents(362_60));
    }

    @Test
    void aLineCarriesWhatIsNeededToComputeItAgain() {
        PreviewLine line = preview(Burum.hosting(INHABITANTS)).lines().getFirst();

        assertThat(line.participants()).isEqualTo(2);
        assertThat(line.weight()).hasToString("600");
        assertThat(line.weights()).hasToString("45000");
        assertThat(line.share().quota()).hasToString("188/5");
    }

    @Test
    void theStatementsOfAllPayersAreTheWholeOfThePools() {
        List<CostPoolView> pools = List.of(Burum.certificates(EQUAL), Burum.hosting(USAGE));

        long cents = Burum.PAYERS.stream()
                .map(payer -> PayerPreview.of(new PoolsDocument(2026, pools), payer, Burum.PAYERS))
                .mapToLong(preview -> preview.total().orElseThrow().cents())
                .sum();

        assertThat(cents).isEqualTo(650_00 + 2820_00);
    }

    @Test
    void aStatementWithALineThatCannotBeDividedHasNoTotal() {
        Payer unused = new Payer(1, "Dorpsbelang Burum", Burum.VILLAGE.tenants(), Map.of());

        PayerPreview preview = PayerPreview.of(
                new PoolsDocument(2026, List.of(Burum.certificates(EQUAL), Burum.hosting(USAGE))),
                unused,
                List.of(unused));

        assertThat(preview.total()).isEmpty();
        assertThat(preview.lines().get(1).refused().reason()).isEqualTo(Reason.WEIGHTS_SUM_TO_ZERO);
        assertThat(preview.lines().get(1).words(Language.NL))
                .containsExactly(
                        "De getallen waarop wordt verdeeld zijn samen nul. Er valt dus nog niets te verdelen.");
    }

    @Test
    void theArithmeticIsToldInPlainWords() {
        assertThat(words(Burum.certificates(EQUAL), Language.NL))
                .containsExactly("€ 650,00 gedeeld door 2 deelnemers is € 325,00.", "U betaalt € 325,00.");
        assertThat(words(Burum.hosting(INHABITANTS), Language.NL))
                .containsExactly("€ 2.820,00 × 600 van de 45.000 inwoners is € 37,60.", "U betaalt € 37,60.");
        assertThat(words(Burum.hosting(USAGE), Language.EN))
                .containsExactly(
                        "€2,820.00 × 711 of the 1,000 that was used together is €2,005.02.", "You pay €2,005.02.");
    }

    @Test
    void theArithmeticTellsWhatTheRoundingDid() {
        CostPoolView pool = Burum.hosting(new DistributionKey.Hybrid(Money.ofCents(100_01), INHABITANTS));

        assertThat(words(pool, Language.NL))
                .containsExactly(
                        "Ieder betaalt eerst een vast deel van € 100,01. Voor 2 deelnemers samen is dat € 200,02. Er blijft € 2.619,98 over.",
                        "€ 2.619,98 × 600 van de 45.000 inwoners is ongeveer € 34,933067.",
                        "Samen met het vaste deel is dat ongeveer € 134,943067.",
                        "Afgerond op hele centen betaalt u € 134,94. Dat is 0,31 cent minder.");
        assertThat(words(pool, Language.FY)).last().asString().contains("0,31 sint minder");
        assertThat(words(pool, Language.EN)).last().asString().contains("0.31 cent less");
        assertThat(words(pool, Language.DE)).last().asString().contains("0,31 Cent weniger");
    }

    @Test
    void aBaseThatTakesAllLeavesNothingToWeigh() {
        CostPoolView pool = Burum.hosting(new DistributionKey.Hybrid(Money.ofCents(1410_00), USAGE));

        assertThat(words(pool, Language.NL))
                .containsExactly(
                        "Ieder betaalt eerst een vast deel van € 1.410,00. Voor 2 deelnemers samen is dat € 2.820,00. Er blijft € 0,00 over.",
                        "U betaalt € 1.410,00.");
    }

    @Test
    void everyReasonIsThereInEveryLanguage() {
        Set<String> told = new TreeSet<>();
        for (Language language : Language.values()) {
            told.addAll(Arrays.stream(Reason.values())
                    .map(reason -> new Refusal(reason, "requests").in(language))
                    .collect(Collectors.toSet()));
        }
        assertThat(told).hasSize(Reason.values().length * Language.values().length);
    }

    private static List<String> words(CostPoolView pool, Language language) {
        return preview(pool).lines().getFirst().words(language).stream()
                .map(sentence -> sentence.replace('\u00a0', ' '))
                .toList();
    }

    private static PayerPreview preview(CostPoolView... pools) {
        return PayerPreview.of(new PoolsDocument(2026, List.of(pools)), Burum.VILLAGE, Burum.PAYERS);
    }
}
