package nl.mienskip.costs.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.tenants.TenantKind;
import org.junit.jupiter.api.Test;

class ImpactsTest {

    private static final List<Payer> THREE = List.of(payer(1, 600), payer(2, 450), payer(3, 210));
    private static final CostComparison NOTHING = new CostComparison(2026, THREE, List.of());

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

    private static List<Impact> impacts(String document) {
        return new Impacts(SimulationDocument.read(document), THREE, NOTHING).all();
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
