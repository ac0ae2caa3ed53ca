package nl.mienskip.costs;

import static nl.mienskip.costs.Burum.BURUM;
import static nl.mienskip.costs.Burum.MUNNEKEZIJL;
import static nl.mienskip.costs.Burum.NOARDEAST;
import static nl.mienskip.costs.Burum.WARFSTERMOLEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.tenants.StandingView;
import nl.mienskip.tenants.TenantView;
import org.junit.jupiter.api.Test;

class HeadCountRuleTest {

    @Test
    void whoLivesInAVillageIsNotCountedWithItsMunicipalityAsWell() {
        Map<Long, Integer> counted = HeadCountRule.counted(
                living(BURUM, MUNNEKEZIJL, WARFSTERMOLEN, NOARDEAST),
                lyingIn(NOARDEAST, BURUM, MUNNEKEZIJL, WARFSTERMOLEN));

        assertThat(counted).containsEntry(BURUM.id(), 600).containsEntry(NOARDEAST.id(), 45_000 - 600 - 450 - 210);
        assertThat(counted.values().stream().mapToInt(Integer::intValue).sum())
                .as("everybody in the municipality, once")
                .isEqualTo(45_000);
    }

    @Test
    void aVillageWithoutAPortalCountsWithItsMunicipality() {
        Map<Long, Integer> counted = HeadCountRule.counted(living(NOARDEAST), lyingIn(NOARDEAST, MUNNEKEZIJL));

        assertThat(counted).containsOnly(Map.entry(NOARDEAST.id(), 45_000));
    }

    @Test
    void aMunicipalityThatDoesNotTakePartIsNotCounted() {
        Map<Long, Integer> counted = HeadCountRule.counted(living(BURUM), lyingIn(NOARDEAST, BURUM));

        assertThat(counted).containsOnly(Map.entry(BURUM.id(), 600));
    }

    @Test
    void aVillageLargerThanItsMunicipalityLeavesNobodyAndNotLess() {
        Map<Long, Integer> counted = HeadCountRule.counted(living(NOARDEAST, BURUM), lyingIn(BURUM, NOARDEAST));

        assertThat(counted).containsEntry(BURUM.id(), 0);
    }

    private static Map<TenantView, List<Inhabitants>> living(TenantView... tenants) {
        return Arrays.stream(tenants)
                .collect(Collectors.toMap(
                        Function.identity(), tenant -> List.of(new Inhabitants(tenant, tenant.inhabitants()))));
    }

    private static Map<Long, StandingView> lyingIn(TenantView municipality, TenantView... villages) {
        Map<Long, StandingView> standings = new HashMap<>();
        standings.put(municipality.id(), standing(null));
        for (TenantView village : villages) {
            standings.put(village.id(), standing(municipality.id()));
        }
        return standings;
    }

    private static StandingView standing(Long liesIn) {
        return new StandingView(LocalDate.of(2020, 1, 1), 1L, true, liesIn);
    }
}
