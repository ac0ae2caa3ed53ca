package nl.mienskip.costs.pools;

import static nl.mienskip.costs.decisions.DecisionState.ADOPTED;
import static nl.mienskip.costs.decisions.DecisionState.APPROVED;
import static nl.mienskip.costs.decisions.DecisionState.DRAFT;
import static nl.mienskip.costs.decisions.DecisionState.PROPOSED;
import static nl.mienskip.costs.decisions.DecisionState.REJECTED;
import static nl.mienskip.costs.decisions.DecisionState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoolsStandingTest {

    @Test
    void whileNothingStandsThePoolsAreOpen() {
        assertThat(standing().locked()).isFalse();
        assertThat(standing(decision(1, DRAFT, null)).locked()).isFalse();
        assertThat(standing(decision(2, REJECTED, null), decision(1, WITHDRAWN, null))
                        .locked())
                .isFalse();
        assertThat(standing(other(1, ADOPTED)).locked()).as("another kind").isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionState.class,
            names = {"PROPOSED", "APPROVED", "ADOPTED"})
    void whatIsOnItsWayOrAdoptedLocksThem(DecisionState state) {
        assertThat(standing(decision(1, state, null)).locked()).isTrue();
        assertThat(standing(decision(2, DRAFT, null), decision(1, state, null)).locked())
                .as("a draft that corrects nothing opens nothing")
                .isTrue();
    }

    @Test
    void aDraftThatCorrectsWhatIsAdoptedOpensThemUntilItIsProposed() {
        assertThat(standing(decision(2, DRAFT, 1L), decision(1, ADOPTED, null)).locked())
                .isFalse();
        assertThat(standing(decision(2, PROPOSED, 1L), decision(1, ADOPTED, null))
                        .locked())
                .isTrue();
        assertThat(standing(decision(2, APPROVED, 1L), decision(1, ADOPTED, null))
                        .locked())
                .isTrue();
    }

    @Test
    void whatWasCorrectedOpensNothingWhenItIsCorrectedAgain() {
        PoolsStanding standing = standing(decision(3, DRAFT, 1L), decision(2, ADOPTED, 1L), decision(1, ADOPTED, null));

        assertThat(standing.decision().id()).isEqualTo(2);
        assertThat(standing.locked()).isTrue();
    }

    private static PoolsStanding standing(DecisionView... newestFirst) {
        return PoolsStanding.of(List.of(newestFirst));
    }

    private static DecisionView decision(long id, DecisionState state, Long corrects) {
        return view(id, DecisionKind.COST_POOLS, state, corrects);
    }

    private static DecisionView other(long id, DecisionState state) {
        return view(id, DecisionKind.TARIFF, state, null);
    }

    private static DecisionView view(long id, DecisionKind kind, DecisionState state, Long corrects) {
        return new DecisionView(
                id,
                kind,
                2026,
                "Kostenpotten",
                state,
                "{}",
                "",
                true,
                corrects,
                null,
                null,
                null,
                null,
                "",
                List.of(),
                0);
    }
}
