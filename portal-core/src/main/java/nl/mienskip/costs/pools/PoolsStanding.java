package nl.mienskip.costs.pools;

import java.util.List;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;

/**
 * How far it is decided about the pools of a year.
 *
 * @param decision the newest that is proposed, approved or adopted; null when there is none
 * @param draft the one that is being prepared; null when there is none
 */
public record PoolsStanding(DecisionView decision, DecisionView draft) {

    /** @param ofYear the newest first */
    static PoolsStanding of(List<DecisionView> ofYear) {
        List<DecisionView> pools = ofYear.stream()
                .filter(decision -> decision.kind() == DecisionKind.COST_POOLS)
                .toList();
        return new PoolsStanding(
                pools.stream()
                        .filter(decision -> decision.state().standing())
                        .findFirst()
                        .orElse(null),
                pools.stream()
                        .filter(decision -> decision.state() == DecisionState.DRAFT)
                        .findFirst()
                        .orElse(null));
    }

    /** Whether the pools may not be changed: something stands, and no correction of it is being prepared. */
    public boolean locked() {
        return decision != null && (draft == null || draft.corrects() == null || draft.corrects() != decision.id());
    }
}
