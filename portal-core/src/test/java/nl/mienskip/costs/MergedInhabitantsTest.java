package nl.mienskip.costs;

import static nl.mienskip.costs.Burum.BURUM;
import static nl.mienskip.costs.Burum.MUNNEKEZIJL;
import static nl.mienskip.costs.Burum.NOARDEAST;
import static nl.mienskip.costs.Burum.WARFSTERMOLEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.tenants.MergerView;
import nl.mienskip.tenants.StandingView;
import nl.mienskip.tenants.TenantView;
import org.junit.jupiter.api.Test;

/** Munnekezijl (450) goes up in Burum (600), and later Burum in Warfstermolen (210); all figures are of 1 January. */
class MergedInhabitantsTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final List<TenantView> ALL = List.of(BURUM, MUNNEKEZIJL, WARFSTERMOLEN);
    private static final Map<Long, MergerView> ONE = Map.of(MUNNEKEZIJL.id(), into(BURUM, JULY));
    private static final Map<Long, MergerView> CHAIN =
            Map.of(MUNNEKEZIJL.id(), into(BURUM, JULY), BURUM.id(), into(WARFSTERMOLEN, OCTOBER));

    @Test
    void fromTheDayOnTheOtherCountsBoth() {
        assertThat(counted(ALL, ONE, BURUM, JULY.minusDays(1))).isEqualTo(600);
        assertThat(counted(ALL, ONE, BURUM, JULY)).isEqualTo(1_050);
    }

    @Test
    void aFigureOfTheDayOrLaterHasThemInItAndIsNotAddedTo() {
        TenantView newly = BURUM.counting(1_060, JULY);
        List<TenantView> all = List.of(newly, MUNNEKEZIJL);

        assertThat(counted(all, ONE, newly, JULY)).isEqualTo(1_060);
        assertThat(counted(all, ONE, newly, JULY.minusDays(1)))
                .as("before the merger they are counted where they were")
                .isEqualTo(610);
    }

    @Test
    void whoWentUpInOneThatWentUpInAnotherIsCountedThere() {
        assertThat(counted(ALL, CHAIN, WARFSTERMOLEN, OCTOBER.minusDays(1))).isEqualTo(210);
        assertThat(counted(ALL, CHAIN, WARFSTERMOLEN, OCTOBER)).isEqualTo(1_260);
    }

    @Test
    void whoGoesUpInAVillageElsewhereIsTakenOffTheMunicipalityWhereItLay() {
        MergedInhabitants inhabitants = new MergedInhabitants(ALL, ONE);
        Map<Long, StandingView> standings = Map.of(
                BURUM.id(), standing(null),
                MUNNEKEZIJL.id(), standing(NOARDEAST.id()),
                NOARDEAST.id(), standing(null));

        Map<Long, Integer> counted = HeadCountRule.counted(
                List.of(BURUM, NOARDEAST).stream()
                        .collect(Collectors.toMap(Function.identity(), tenant -> inhabitants.of(tenant, JULY))),
                standings);

        assertThat(counted).containsEntry(BURUM.id(), 1_050).containsEntry(NOARDEAST.id(), 45_000 - 450);
    }

    private static StandingView standing(Long liesIn) {
        return new StandingView(LocalDate.of(2020, 1, 1), 1L, true, liesIn);
    }

    private static MergerView into(TenantView other, LocalDate on) {
        return new MergerView(other.id(), other.slug(), on);
    }

    private static int counted(List<TenantView> all, Map<Long, MergerView> mergers, TenantView tenant, LocalDate day) {
        return MergedInhabitants.sum(new MergedInhabitants(all, mergers).of(tenant, day));
    }
}
