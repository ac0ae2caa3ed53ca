package nl.mienskip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.mienskip.kernel.InvalidInput;

class TimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 60;

    /** Somebody notes on a day that another pays or that it lies elsewhere. */
    private record Note(int day, UnaryOperator<StandingView> change) {

        Timeline on(Timeline timeline) {
            return timeline.changed(FIRST.plusDays(day), change);
        }
    }

    @Property
    void aChangeHoldsFromItsDayUntilNowAndOnNoDayBefore(
            @ForAll("timelines") Timeline before, @ForAll @IntRange(max = DAYS - 1) int day) {
        Timeline after = before.changed(FIRST.plusDays(day), standing -> standing.paidBy(99));

        for (int i = 0; i < DAYS; i++) {
            StandingView was = at(before, i);
            StandingView is = at(after, i);
            assertThat(is.participantId()).isEqualTo(i < day ? was.participantId() : Long.valueOf(99));
            assertThat(is.liesInId()).isEqualTo(was.liesInId());
        }
    }

    @Property
    void aChangeThatIsUndoneOnTheSameDayLeavesEveryDayAsItWas(
            @ForAll("timelines") Timeline given, @ForAll @IntRange(max = DAYS - 1) int day) {
        LocalDate from = FIRST.plusDays(day);
        Timeline before = given.changed(from, standing -> standing.paidBy(7));

        assertThat(before.changed(from, standing -> standing.paidBy(99)).changed(from, standing -> standing.paidBy(7)))
                .isEqualTo(before);
    }

    @Property
    void eachStandingTellsSomethingNew(@ForAll("timelines") Timeline timeline) {
        List<StandingView> standings = timeline.standings();

        for (int i = 1; i < standings.size(); i++) {
            assertThat(standings.get(i).since()).isAfter(standings.get(i - 1).since());
            assertThat(standings.get(i))
                    .isNotEqualTo(standings.get(i - 1).from(standings.get(i).since()));
        }
    }

    @Example
    void whoPaysNowHasPaidSinceTheLastTimeThatAnotherDid() {
        Timeline timeline = begun().changed(FIRST.plusDays(10), standing -> standing.paidBy(2))
                .changed(FIRST.plusDays(20), standing -> standing.paidBy(1))
                .changed(FIRST.plusDays(30), standing -> standing.lyingIn(5L));

        assertThat(timeline.payer()).contains(new PaidBy(1, FIRST.plusDays(20)));
        assertThat(begun().payer()).contains(new PaidBy(1, FIRST));
        assertThat(new Timeline(List.of()).payer()).isEmpty();
    }

    @Example
    void aDayBeforeItWasThereIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> begun().changed(FIRST.minusDays(1), standing -> standing.paidBy(2)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("from"));
        assertThat(begun().on(FIRST.minusDays(1))).isEmpty();
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        Arbitrary<UnaryOperator<StandingView>> payers =
                Arbitraries.longs().between(1, 3).map(payer -> standing -> standing.paidBy(payer));
        Arbitrary<UnaryOperator<StandingView>> places =
                Arbitraries.of(5L, 6L).injectNull(0.3).map(place -> standing -> standing.lyingIn(place));
        return Combinators.combine(Arbitraries.integers().between(0, DAYS - 1), Arbitraries.oneOf(payers, places))
                .as(Note::new)
                .list()
                .ofMaxSize(6)
                .map(notes -> {
                    Timeline timeline = begun();
                    for (Note note : notes) {
                        timeline = note.on(timeline);
                    }
                    return timeline;
                });
    }

    private static Timeline begun() {
        return new Timeline(List.of(new StandingView(FIRST, 1L, true, null)));
    }

    private static StandingView at(Timeline timeline, int day) {
        return timeline.on(FIRST.plusDays(day)).orElseThrow();
    }
}
