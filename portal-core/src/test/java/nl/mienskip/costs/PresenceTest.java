package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.VatPosition;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final Map<Long, Long> MUNICIPALITIES = Map.of(2L, 5L, 3L, 5L, 4L, 5L);

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

    private static Presence presence(ParticipantView... members) {
        return new Presence(
                2026,
                List.of(members),
                Map.of(
                        1L, List.of(Burum.BURUM),
                        2L, List.of(Burum.MUNNEKEZIJL, Burum.WARFSTERMOLEN, Burum.NOARDEAST)),
                MUNICIPALITIES);
    }

    private static Stay stay(int days, long inhabitants) {
        return new Stay(days, BigDecimal.valueOf(inhabitants));
    }

    private static ParticipantView member(long id, String since, String until) {
        return new ParticipantView(
                id,
                "Deelnemer " + id,
                null,
                null,
                "",
                "",
                VatPosition.NOT_LIABLE,
                LocalDate.parse(since),
                until == null ? null : LocalDate.parse(until),
                null,
                "",
                false,
                0);
    }
}
