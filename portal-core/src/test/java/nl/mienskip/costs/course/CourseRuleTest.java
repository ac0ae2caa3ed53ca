package nl.mienskip.costs.course;

import static nl.mienskip.costs.course.CourseState.BEGUN;
import static nl.mienskip.costs.course.CourseState.DONE;
import static nl.mienskip.costs.course.CourseState.LATER;
import static nl.mienskip.costs.course.CourseState.NOT_NEEDED;
import static nl.mienskip.costs.course.CourseState.TO_DO;
import static nl.mienskip.costs.course.CourseState.WAITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.statements.RoundKind;
import nl.mienskip.costs.statements.RoundQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes after what in a year's money. */
class CourseRuleTest {

    private static final int YEAR = 2027;
    private static final RoundQuestion FIRST = new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, 2);
    private static final RoundQuestion SECOND = new RoundQuestion(YEAR, RoundKind.ADVANCE, 2, 2);
    private static final RoundQuestion SETTLEMENT = new RoundQuestion(YEAR, RoundKind.SETTLEMENT, 1, 1);

    @Test
    void aYearBeginsWithItsBudget() {
        CourseOfYear course = course(false, false, false, List.of(), List.of());

        assertThat(states(course)).containsExactly(TO_DO, TO_DO, LATER, TO_DO, LATER, LATER, LATER);
        assertThat(course.next()).map(CourseStep::part).hasValue(CoursePart.BUDGET);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PROPOSED", "APPROVED"})
    void whileOthersDecideTheNextPartCanBeBegun(DecisionState state) {
        CourseOfYear course = course(false, true, true, List.of(decision(7, DecisionKind.BUDGET, state)), List.of());

        assertThat(course.steps().getFirst()).isEqualTo(new CourseStep(CoursePart.BUDGET, WAITS, 7L, 0, 0));
        assertThat(course.next()).hasValue(CourseStep.of(CoursePart.DIVISION, BEGUN));
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "WITHDRAWN"})
    void whatCameToNothingIsToBePutForwardAgain(DecisionState state) {
        assertThat(course(false, true, false, List.of(decision(7, DecisionKind.BUDGET, state)), List.of())
                        .next())
                .hasValue(CourseStep.of(CoursePart.BUDGET, BEGUN));
    }

    @Test
    void poolsAskForNoServices() {
        CourseOfYear course =
                course(false, true, true, adopted(DecisionKind.BUDGET, DecisionKind.COST_POOLS), List.of());

        assertThat(states(course)).containsExactly(DONE, DONE, NOT_NEEDED, TO_DO, TO_DO, LATER, LATER);
    }

    @Test
    void aTariffAsksWhatEachTakesUntilSomethingIsBilled() {
        List<DecisionView> decided = adopted(DecisionKind.BUDGET, DecisionKind.TARIFF);

        assertThat(service(0, 2, decided, List.of())).isEqualTo(TO_DO);
        assertThat(service(1, 2, decided, List.of())).isEqualTo(BEGUN);
        assertThat(service(2, 2, decided, List.of())).isEqualTo(DONE);
        assertThat(service(1, 2, decided, List.of(FIRST))).isEqualTo(DONE);
    }

    @Test
    void advancesAreCountedUntilTheYearIsOver() {
        List<DecisionView> decided = adopted(DecisionKind.BUDGET, DecisionKind.COST_POOLS);

        assertThat(advance(false, decided, List.of(FIRST)))
                .isEqualTo(new CourseStep(CoursePart.ADVANCE, BEGUN, null, 1, 2));
        assertThat(advance(false, decided, List.of(FIRST, SECOND)).state()).isEqualTo(DONE);
        assertThat(advance(true, decided, List.of(FIRST)).state()).isEqualTo(NOT_NEEDED);
        assertThat(advance(true, decided, List.of()).state()).isEqualTo(NOT_NEEDED);
    }

    @Test
    void whenTheYearIsOverItIsSettledAndThenAccountedFor() {
        List<DecisionView> decided = adopted(DecisionKind.BUDGET, DecisionKind.COST_POOLS);

        assertThat(states(course(true, true, true, decided, List.of(FIRST, SECOND))))
                .endsWith(DONE, TO_DO, TO_DO);
        assertThat(states(course(true, true, true, decided, List.of(SETTLEMENT))))
                .endsWith(NOT_NEEDED, DONE, TO_DO);
        CourseOfYear closed = course(
                true,
                true,
                true,
                adopted(DecisionKind.BUDGET, DecisionKind.COST_POOLS, DecisionKind.ACCOUNT),
                List.of(SETTLEMENT));
        assertThat(closed.steps().getLast().state()).isEqualTo(DONE);
    }

    @Test
    void nothingIsNextWhenAllIsDone() {
        CourseFacts done = new CourseFacts(
                YEAR,
                true,
                true,
                true,
                adopted(DecisionKind.BUDGET, DecisionKind.COST_POOLS, DecisionKind.ACCOUNT),
                0,
                0,
                true,
                List.of(SETTLEMENT));

        assertThat(CourseRule.of(done).next()).isEmpty();
    }

    private static CourseState service(
            int taking, int members, List<DecisionView> decided, List<RoundQuestion> rounds) {
        return CourseRule.of(new CourseFacts(YEAR, false, true, false, decided, members, taking, true, rounds))
                .steps()
                .get(CoursePart.SERVICES.ordinal())
                .state();
    }

    private static CourseStep advance(boolean over, List<DecisionView> decided, List<RoundQuestion> rounds) {
        return course(over, true, true, decided, rounds).steps().get(CoursePart.ADVANCE.ordinal());
    }

    private static CourseOfYear course(
            boolean over, boolean budget, boolean pools, List<DecisionView> decided, List<RoundQuestion> rounds) {
        return CourseRule.of(new CourseFacts(YEAR, over, budget, pools, decided, 0, 0, false, rounds));
    }

    private static List<CourseState> states(CourseOfYear course) {
        return course.steps().stream().map(CourseStep::state).toList();
    }

    private static List<DecisionView> adopted(DecisionKind... kinds) {
        return Arrays.stream(kinds)
                .map(kind -> decision(1, kind, DecisionState.ADOPTED))
                .toList();
    }

    private static DecisionView decision(long id, DecisionKind kind, DecisionState state) {
        return new DecisionView(
                id, kind, YEAR, "Besluit", state, "{}", "", true, null, null, null, null, null, "", List.of(), 0);
    }
}
