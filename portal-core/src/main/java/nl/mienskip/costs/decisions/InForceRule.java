package nl.mienskip.costs.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which decisions hold on a day: adopted by then, from then on, and not corrected by one that holds as well. */
final class InForceRule {

    private InForceRule() {}

    static List<DecisionView> of(List<DecisionView> decisions, LocalDate on) {
        List<DecisionView> begun = decisions.stream()
                .filter(decision -> decision.state() == DecisionState.ADOPTED)
                .filter(decision -> !decision.holdsFrom().isAfter(on))
                .toList();
        Set<Long> corrected = begun.stream()
                .map(DecisionView::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return begun.stream()
                .filter(decision -> !corrected.contains(decision.id()))
                .toList();
    }
}
