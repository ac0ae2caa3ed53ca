package nl.mienskip.costs.decisions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What members read of a decision in their own back office: from proposal on, and of others' votes only the result. */
final class MembersReading {

    private static final Set<StepKind> INSIDE = EnumSet.of(StepKind.VOTES_RECORDED, StepKind.ADJOURNED);

    private MembersReading() {}

    static boolean allows(DecisionView decision) {
        return decision.state().standing();
    }

    static DecisionView of(DecisionView decision) {
        List<DecisionStepView> steps = decision.steps().stream()
                .filter(step -> !INSIDE.contains(step.kind()))
                .toList();
        return new DecisionView(
                decision.id(),
                decision.kind(),
                decision.year(),
                decision.title(),
                decision.state(),
                decision.intact() ? decision.document() : "",
                decision.digest(),
                decision.intact(),
                decision.corrects(),
                decision.correctedBy(),
                decision.inForceFrom(),
                decision.rule(),
                decision.adoptedOn(),
                decision.minutes(),
                steps,
                decision.version());
    }
}
