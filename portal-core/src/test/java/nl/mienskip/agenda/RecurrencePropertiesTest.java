package nl.mienskip.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.mienskip.agenda.Rhythm.Every;

/** Whatever people choose, the days are those that they said. */
class RecurrencePropertiesTest {

    @Property(tries = 2000)
    void aRuleMeansTheDaysThatAWalkAlongAllDaysFinds(
            @ForAll("rhythms") Rhythm rhythm, @ForAll("days") LocalDate first, @ForAll("weeks") int away) {
        LocalDate from = first.plusWeeks(away);
        LocalDate to = from.plusYears(2);

        assertThat(Recurrence.of(rhythm.rule()).days(first, from, to)).isEqualTo(DayWalk.days(rhythm, first, from, to));
    }

    @Property
    void whatWasSaidInPlainWordsIsReadBackInPlainWords(@ForAll("rhythms") Rhythm rhythm) {
        assertThat(Rhythm.of(rhythm.rule())).contains(rhythm);
    }

    @Example
    void theWalkFindsAWeekThatIsCountedFromTheFirstDayInsteadOfFromMonday() {
        // Wednesday, then every second week on Monday and Wednesday
        LocalDate first = LocalDate.of(2026, 11, 25);
        Rhythm rhythm = new Rhythm(Every.WEEK, 2, Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), 0, null, 0);
        List<LocalDate> planted =
                IntStream.of(0, 5, 14, 19).mapToObj(first::plusDays).toList();

        assertThat(DayWalk.days(rhythm, first, first, first.plusDays(20)))
                .isEqualTo(IntStream.of(0, 12, 14).mapToObj(first::plusDays).toList())
                .isNotEqualTo(planted);
    }

    @Example
    void whatPlainWordsCannotSayIsNotReadAsIfTheyCould() {
        assertThat(List.of(
                        "FREQ=MONTHLY;BYMONTHDAY=-1",
                        "FREQ=MONTHLY;BYDAY=5FR",
                        "FREQ=MONTHLY;BYDAY=1MO,3MO",
                        "FREQ=WEEKLY;BYDAY=WE;WKST=SU",
                        "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU",
                        "FREQ=WEEKLY"))
                .extracting(Rhythm::of)
                .containsOnly(Optional.empty());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4_000).map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Integer> weeks() {
        return Arbitraries.integers().between(-60, 300);
    }

    @Provide
    Arbitrary<Rhythm> rhythms() {
        return Combinators.combine(
                        Arbitraries.of(Every.values()),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(7),
                        Arbitraries.of(1, 2, 3, 4, -1),
                        days().injectNull(0.6),
                        Arbitraries.integers().between(1, 40).injectNull(0.6))
                .as(RecurrencePropertiesTest::rhythm);
    }

    private static Rhythm rhythm(
            Every every, int interval, Set<DayOfWeek> days, int nth, LocalDate until, Integer times) {
        Set<DayOfWeek> said =
                switch (every) {
                    case WEEK -> days;
                    case MONTH_WEEKDAY -> Set.of(days.iterator().next());
                    default -> Set.of();
                };
        return new Rhythm(
                every,
                interval,
                said,
                every == Every.MONTH_WEEKDAY ? nth : 0,
                until,
                until != null || times == null ? 0 : times);
    }
}
