package nl.mienskip.costs;

import static nl.mienskip.costs.Burum.BURUM;
import static nl.mienskip.costs.Burum.MUNNEKEZIJL;
import static nl.mienskip.costs.Burum.NOARDEAST;
import static nl.mienskip.costs.Burum.WARFSTERMOLEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadCountRuleTest {

    @Test
    void whoLivesInAVillageIsNotCountedWithItsMunicipalityAsWell() {
        Map<Long, Integer> counted = HeadCountRule.counted(
                List.of(BURUM, MUNNEKEZIJL, WARFSTERMOLEN, NOARDEAST),
                Map.of(
                        BURUM.id(), NOARDEAST.id(),
                        MUNNEKEZIJL.id(), NOARDEAST.id(),
                        WARFSTERMOLEN.id(), NOARDEAST.id()));

        assertThat(counted).containsEntry(BURUM.id(), 600).containsEntry(NOARDEAST.id(), 45_000 - 600 - 450 - 210);
        assertThat(counted.values().stream().mapToInt(Integer::intValue).sum())
                .as("everybody in the municipality, once")
                .isEqualTo(45_000);
    }

    @Test
    void aVillageWithoutAPortalCountsWithItsMunicipality() {
        Map<Long, Integer> counted =
                HeadCountRule.counted(List.of(NOARDEAST), Map.of(MUNNEKEZIJL.id(), NOARDEAST.id()));

        assertThat(counted).containsOnly(Map.entry(NOARDEAST.id(), 45_000));
    }

    @Test
    void aMunicipalityThatDoesNotTakePartIsNotCounted() {
        Map<Long, Integer> counted = HeadCountRule.counted(List.of(BURUM), Map.of(BURUM.id(), NOARDEAST.id()));

        assertThat(counted).containsOnly(Map.entry(BURUM.id(), 600));
    }

    @Test
    void aVillageLargerThanItsMunicipalityLeavesNobodyAndNotLess() {
        Map<Long, Integer> counted =
                HeadCountRule.counted(List.of(NOARDEAST, BURUM), Map.of(NOARDEAST.id(), BURUM.id()));

        assertThat(counted).containsEntry(BURUM.id(), 0);
    }
}
