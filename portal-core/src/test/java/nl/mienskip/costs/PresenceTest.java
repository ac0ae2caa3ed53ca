package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.participants.Members;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.tenants.StandingView;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Timeline;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final List<TenantView> TENANTS =
            List.of(Burum.BURUM, Burum.MUNNEKEZIJL, Burum.WARFSTERMOLEN, Burum.NOARDEAST);
    private static final Map<Long, Timeline> TIMELINES = Map.of(
            2L, timeline(standing("2020-01-01", 1, 5L)),
            3L, timeline(standing("2020-01-01", 2, 5L)),
            4L, timeline(standing("2020-01-01", 2, 5L)),
            5L, timeline(standing("2020-01-01", 2, null)));

    @Test
    void whoIsThereAllYearHasOneStay() {
        Presence presence = presence(member(1, "2020-01-01", null), member(2, "2026-01-01", "2026-12-31"));

        assertThat(presence.stays(1)).containsExactly(Stay.allYear(BigDecimal.valueOf(600)));
        assertThat(presence.stays(2)).containsExactly(Stay.allYear(BigDecimal.valueOf(44_400)));
    }

    @Test
    void anInhabitantOfAVillageThatJoinsLaterCountsWithTheMunicipalityUntilThen() {
        Presence presence = presence(member(1, "2026-07-02", null), member(2, "2020-01-01", null));

        assertThat(presence.stays(1)).containsExactly(stay(183, 600));
        assertThat(presence.stays(2)).containsExactly(stay(182, 45_000), stay(183, 44_400));
    }

    @Test
    void theLastDayOfAMembershipCounts() {
        Presence presence = presence(member(1, "2020-01-01", "2026-01-01"), member(2, "2020-01-01", null));

        assertThat(presence.stays(1)).containsExactly(stay(1, 600));
        assertThat(presence.stays(2)).containsExactly(stay(1, 44_400), stay(364, 45_000));
    }

    @Test
    void whoJoinsLaterOrLeftBeforeIsNotThere() {
        Presence presence = presence(member(1, "2027-01-01", null), member(2, "2020-01-01", "2025-12-31"));

        assertThat(presence.members()).isEmpty();
    }

    @Test
    void theInhabitantsOfEveryDayAreCountedOnce() {
        Presence presence = presence(member(1, "2026-03-09", "2026-10-10"), member(2, "2020-01-01", "2026-11-30"));

        assertThat(headDays(presence, 1) + headDays(presence, 2))
                .as("45,000 for the 334 days until 30 November")
                .isEqualTo(45_000L * 334);
    }

    private static long headDays(Presence presence, long participant) {
        return presence.stays(participant).stream()
                .mapToLong(stay -> stay.days() * stay.inhabitants().longValueExact())
                .sum();
    }

    @Test
    void aVillageThatChangesPayerIsAPartOfBothWithItsDays() {
        Presence presence = presence(
                Map.of(3L, timeline(standing("2020-01-01", 2, 5L), standing("2026-07-02", 1, 5L))),
                member(1, "2020-01-01", null),
                member(2, "2020-01-01", null));

        assertThat(presence.stays(1)).containsExactly(stay(182, 600), stay(183, 1_050));
        assertThat(presence.stays(2)).containsExactly(stay(182, 44_400), stay(183, 43_950));
        assertThat(presence.parts().get(1L))
                .filteredOn(part -> part.tenantId() == 3)
                .containsExactly(Payer.Part.of(Burum.MUNNEKEZIJL, 450)
                        .during(LocalDate.of(2026, 7, 2), LocalDate.of(2026, 12, 31)));
        assertThat(presence.parts().get(2L))
                .filteredOn(part -> part.tenantId() == 3)
                .containsExactly(Payer.Part.of(Burum.MUNNEKEZIJL, 450)
                        .during(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1)));
    }

    @Test
    void aMunicipalityIsAPartForEachNumberThatItCountedButItsUseIsReadOnce() {
        Presence presence = presence(
                Map.of(2L, timeline(standing("2026-07-02", 1, 5L))),
                member(1, "2020-01-01", null),
                member(2, "2020-01-01", null));

        assertThat(presence.parts().get(2L))
                .filteredOn(part -> part.tenantId() == 5)
                .extracting(Payer.Part::counted, part -> part.days(2026))
                .containsExactly(tuple(44_340, 182L), tuple(43_740, 183L));
        assertThat(presence.paid())
                .filteredOn(stretch -> stretch.tenant().id() == 5)
                .extracting(Stretch::from, Stretch::to)
                .containsExactly(tuple(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void aMemberWithoutATenantThatTakesPartPaysForNoDayOfIt() {
        Presence presence =
                presence(Map.of(2L, timeline(standing("2026-12-01", 1, 5L))), member(1, "2020-01-01", null));

        assertThat(presence.stays(1)).containsExactly(stay(31, 600));
    }

    @Test
    void whereAVillageLiesCountsByDay() {
        Presence presence = presence(
                Map.of(2L, timeline(standing("2020-01-01", 1, null), standing("2026-12-31", 1, 5L))),
                member(1, "2020-01-01", null),
                member(2, "2020-01-01", null));

        assertThat(presence.stays(1)).containsExactly(Stay.allYear(BigDecimal.valueOf(600)));
        assertThat(presence.stays(2)).containsExactly(stay(364, 45_000), stay(1, 44_400));
    }

    private static Presence presence(ParticipantView... members) {
        return presence(Map.of(), members);
    }

    private static Presence presence(Map<Long, Timeline> others, ParticipantView... members) {
        Map<Long, Timeline> timelines = new HashMap<>(TIMELINES);
        timelines.putAll(others);
        return new Presence(2026, List.of(members), TENANTS, timelines, Map.of());
    }

    private static Timeline timeline(StandingView... standings) {
        return new Timeline(List.of(standings));
    }

    private static StandingView standing(String since, long participant, Long liesIn) {
        return new StandingView(LocalDate.parse(since), participant, true, liesIn);
    }

    private static Stay stay(int days, long inhabitants) {
        return new Stay(days, BigDecimal.valueOf(inhabitants));
    }

    private static ParticipantView member(long id, String since, String until) {
        return Members.member(id, LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
    }
}
