package nl.mienskip.costs.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which decisions hold on a day: adopted by then, from then on, and not corrected by one that holds as well. */
final class InForceRule {

    private InForceRule() {}

    static List<DecisionView> of(List<DecisionView> decisions, LocalDate on) {
        List<DecisionView> begun = decisions.stream()
                .filter(decision -> decision.state() == DecisionState.ADOPTED)
                .filter(decision -> !decision.holdsFrom().isAfter(on))
                .toList();
        Set<Long> corrected = begun.stream()
                .flatMap(decision -> allCorrected(decision, decisions))
                .collect(Collectors.toSet());
        return begun.stream()
                .filter(decision -> !corrected.contains(decision.id()))
                .toList();
    }

    /** What it corrects, and what that corrects, also where that was to hold only later: corrected, it never will. */
    private static Stream<Long> allCorrected(DecisionView decision, List<DecisionView> decisions) {
        Map<Long, Long> corrects = decisions.stream()
                .filter(other -> other.corrects() != null)
                .collect(Collectors.toMap(DecisionView::id, DecisionView::corrects));
        return Stream.iterate(decision.corrects(), Objects::nonNull, corrects::get);
    }
}
