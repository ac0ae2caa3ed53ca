package nl.mienskip.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

class SuccessionRuleTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    @Test
    void twoMembersMayMergeOnAnyDayOnWhichBothAre() {
        assertThatCode(() -> {
                    SuccessionRule.check(member(1, FIRST, null), member(2, DAY, null), DAY, TODAY);
                    SuccessionRule.check(member(1, FIRST, TODAY), member(2, FIRST, null), TODAY, TODAY);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyMergesWithItself() {
        refused("intoId", member(1, FIRST, null), member(1, FIRST, null), DAY);
    }

    @Test
    void nobodyGoesUpInWhoWentUpInAnother() {
        refused("intoId", member(1, FIRST, null), gone(2), DAY);
    }

    @Test
    void whoWentUpInAnotherDoesNotAgain() {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> SuccessionRule.check(gone(1), member(2, FIRST, null), DAY, TODAY));
    }

    @Test
    void aDayToComeIsRefused() {
        refused("day", member(1, FIRST, null), member(2, FIRST, null), TODAY.plusDays(1));
    }

    @Test
    void theOneWasAMemberUntilTheDay() {
        refused("day", member(1, FIRST, DAY.minusDays(2)), member(2, FIRST, null), DAY);
        refused("day", member(1, DAY, null), member(2, FIRST, null), DAY);
    }

    @Test
    void theOtherIsAMemberOnTheDay() {
        refused("day", member(1, FIRST, null), member(2, DAY.plusDays(1), null), DAY);
    }

    private static void refused(String field, ParticipantView ending, ParticipantView into, LocalDate day) {
        assertThatThrownBy(() -> SuccessionRule.check(ending, into, day, TODAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static ParticipantView gone(long id) {
        return participant(id, FIRST, DAY, 9L);
    }

    private static ParticipantView member(long id, LocalDate since, LocalDate until) {
        return participant(id, since, until, null);
    }

    private static ParticipantView participant(long id, LocalDate since, LocalDate until, Long succeededBy) {
        return Members.succeeded(id, since, until, succeededBy);
    }
}
