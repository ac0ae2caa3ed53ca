package nl.mienskip.costs.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.statements.ChargedAmount;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.usage.Meter;
import org.junit.jupiter.api.Test;

class ImpactsTest {

    private static final List<Payer> THREE = List.of(payer(1, 600), payer(2, 450), payer(3, 210));
    private static final CostComparison NOTHING = new CostComparison(2026, THREE, List.of());
    private static final CostComparison PREVIEW = CostComparison.of(
            new PoolsDocument(
                    2026,
                    List.of(new CostPoolView(
                            1,
                            2026,
                            "hosting",
                            Map.of(Language.NL, "Hosting"),
                            Money.ofCents(30_000),
                            new DistributionKey.Equal(),
                            Meter.REQUESTS,
                            PoolsDocument.STANDARD_VAT,
                            "",
                            0))),
            THREE);

    @Test
    void whatParticipantsPayIsTheWholeToTheCentByEachKey() {
        Impact target = impacts(SimulationDocument.EXAMPLE).get(1);

        assertThat(target.total()).hasToString("108900.00");
        for (int key = 0; key < target.keys().size(); key++) {
            int at = key;
            assertThat(target.rows().stream()
                            .map(row -> row.amounts().get(at).orElseThrow())
                            .reduce(Money.ZERO, Money::plus))
                    .isEqualTo(target.total());
        }
        assertThat(target.rows().getFirst().amounts().getFirst()).hasValue(Money.ofCents(3_630_000));
        assertThat(target.rows().getFirst().amounts().get(1)).hasValue(Money.ofCents(5_185_714));
    }

    @Test
    void whatCannotBeToldIsLeftOpen() {
        Impact impact = impacts(SimulationDocument.EXAMPLE.replace("\"500.00\"", "\"99999.00\""))
                .getFirst();

        assertThat(impact.rows()).allSatisfy(row -> {
            assertThat(row.before()).isEmpty();
            assertThat(row.amounts().getLast()).isEqualTo(Optional.empty());
        });
    }

    @Test
    void aPlanIsHeldAgainstWhatWasChargedAndAgainstThePreviewWhereNothingWas() {
        Map<Long, ChargedAmount> charged = Map.of(
                1L, new ChargedAmount(Money.ofCents(12_345), true), 2L, new ChargedAmount(Money.ofCents(6_789), false));

        assertThat(impacts(SimulationDocument.EXAMPLE, new BeforeYear(charged, PREVIEW))
                        .getFirst()
                        .rows())
                .extracting(row -> row.before().orElseThrow())
                .containsExactly(
                        new Impact.Before(Money.ofCents(12_345), Impact.By.SETTLEMENT),
                        new Impact.Before(Money.ofCents(6_789), Impact.By.ADVANCE),
                        new Impact.Before(Money.ofCents(10_000), Impact.By.PREVIEW));
    }

    @Test
    void whatWasChargedIsKnownWithoutAnyPool() {
        BeforeYear before = new BeforeYear(Map.of(2L, new ChargedAmount(Money.ZERO, true)), NOTHING);

        assertThat(before.known()).isTrue();
        assertThat(before.of(1)).isEmpty();
        assertThat(before.of(2)).hasValue(new Impact.Before(Money.ZERO, Impact.By.SETTLEMENT));
        assertThat(new BeforeYear(Map.of(), NOTHING).known()).isFalse();
    }

    private static List<Impact> impacts(String document) {
        return impacts(document, new BeforeYear(Map.of(), NOTHING));
    }

    private static List<Impact> impacts(String document, BeforeYear before) {
        return new Impacts(SimulationDocument.read(document), THREE, before).all();
    }

    private static Payer payer(long id, int inhabitants) {
        return new Payer(
                id,
                "Deelnemer " + id,
                List.of(new Payer.Part(
                        id, "Dorp " + id, TenantKind.VILLAGE, inhabitants, LocalDate.EPOCH, inhabitants)),
                Map.of());
    }
}
