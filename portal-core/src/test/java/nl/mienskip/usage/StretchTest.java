package nl.mienskip.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class StretchTest {

    private static final LocalDate LAST = LocalDate.of(2031, 5, 5);

    @Property
    void everyDayOfTheLedgerComesRound(@ForAll @IntRange(max = 4000) int age, @ForAll @LongRange(min = 0) long turn) {
        LocalDate first = LAST.minusDays(age);
        Set<LocalDate> seen = new HashSet<>();
        for (long more = 0; more <= age / Stretch.DAYS; more++) {
            Stretch.ofTurn(turn / 2 + more, first, LAST)
                    .forEach(stretch ->
                            stretch.from().datesUntil(stretch.to().plusDays(1)).forEach(seen::add));
        }

        assertThat(first.datesUntil(LAST.plusDays(1)).filter(day -> !seen.contains(day)))
                .isEmpty();
    }

    @Property
    void oneTurnIsNeverMoreThanTheLastDaysAndOneStretch(
            @ForAll @IntRange(max = 4000) int age, @ForAll @LongRange(min = 0) long turn) {
        List<Stretch> stretches = Stretch.ofTurn(turn, LAST.minusDays(age), LAST);

        assertThat(stretches).first().isEqualTo(new Stretch(LAST.minusDays(Stretch.DAYS), LAST));
        assertThat(stretches)
                .hasSizeLessThanOrEqualTo(2)
                .allSatisfy(stretch -> assertThat(
                                stretch.from().datesUntil(stretch.to().plusDays(1)))
                        .hasSizeLessThanOrEqualTo(Stretch.DAYS + 1));
    }
}
