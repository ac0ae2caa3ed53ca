package nl.mienskip.costs.decisions;

import java.util.List;
import java.util.Objects;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;

/** A year has one decision of a kind; a second says which adopted one it corrects, and each is corrected once. */
final class CorrectionRule {

    private CorrectionRule() {}

    /**
     * @param standing of the same kind and year: proposed, approved or adopted
     * @throws InvalidInput when what it corrects is no adopted decision of its kind and year
     * @throws Conflict when it must correct one and does not, or another corrects the same
     */
    static void check(DecisionView decision, List<DecisionView> standing) {
        List<DecisionView> others =
                standing.stream().filter(other -> other.id() != decision.id()).toList();
        if (decision.corrects() == null) {
            if (decision.kind().oncePerYear() && !others.isEmpty()) {
                throw DecisionStore.taken();
            }
            return;
        }
        if (others.stream().anyMatch(other -> Objects.equals(other.corrects(), decision.corrects()))) {
            throw new Conflict("decision.corrected", "another decision corrects that one already");
        }
        if (others.stream()
                .noneMatch(other -> decision.corrects() == other.id() && other.state() == DecisionState.ADOPTED)) {
            throw new InvalidInput("corrects", "decision.corrects", "it is no adopted decision of this kind and year");
        }
    }
}
