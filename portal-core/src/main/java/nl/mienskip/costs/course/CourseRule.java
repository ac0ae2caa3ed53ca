package nl.mienskip.costs.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.statements.RoundKind;
import nl.mienskip.costs.statements.RoundQuestion;

/** Tells the course of a year from what is known of it. */
final class CourseRule {

    private final CourseFacts facts;

    private CourseRule(CourseFacts facts) {
        this.facts = facts;
    }

    static CourseOfYear of(CourseFacts facts) {
        CourseRule rule = new CourseRule(facts);
        return new CourseOfYear(
                facts.year(),
                List.of(
                        rule.decided(CoursePart.BUDGET, facts.budget(), DecisionKind.BUDGET),
                        rule.decided(CoursePart.DIVISION, facts.pools(), DecisionKind.TARIFF, DecisionKind.COST_POOLS),
                        rule.services(),
                        CourseStep.of(CoursePart.BILLER, facts.billerComplete() ? CourseState.DONE : CourseState.TO_DO),
                        rule.advances(),
                        CourseStep.of(CoursePart.SETTLEMENT, rule.settlement()),
                        rule.account()));
    }

    private CourseStep decided(CoursePart part, boolean begun, DecisionKind... kinds) {
        Optional<DecisionView> adopted = find(Set.of(DecisionState.ADOPTED), kinds);
        if (adopted.isPresent()) {
            return step(part, CourseState.DONE, adopted.get());
        }
        return find(Set.of(DecisionState.DRAFT, DecisionState.PROPOSED, DecisionState.APPROVED), kinds)
                .map(decision -> step(part, CourseState.WAITS, decision))
                .orElse(CourseStep.of(part, begun ? CourseState.BEGUN : CourseState.TO_DO));
    }

    private static CourseStep step(CoursePart part, CourseState state, DecisionView decision) {
        return new CourseStep(part, state, decision.id(), 0, 0);
    }

    private Optional<DecisionView> find(Set<DecisionState> states, DecisionKind... kinds) {
        return facts.decisions().stream()
                .filter(decision -> List.of(kinds).contains(decision.kind()) && states.contains(decision.state()))
                .findFirst();
    }

    private boolean adopted(DecisionKind... kinds) {
        return find(Set.of(DecisionState.ADOPTED), kinds).isPresent();
    }

    private boolean canBeBilled() {
        return adopted(DecisionKind.TARIFF, DecisionKind.COST_POOLS);
    }

    /** Once something was billed, whoever takes nothing is meant to. */
    private CourseStep services() {
        CourseState state;
        if (!adopted(DecisionKind.TARIFF)) {
            state = canBeBilled() ? CourseState.NOT_NEEDED : CourseState.LATER;
        } else if (facts.taking() == facts.members() || !facts.rounds().isEmpty()) {
            state = CourseState.DONE;
        } else {
            state = facts.taking() > 0 ? CourseState.BEGUN : CourseState.TO_DO;
        }
        return new CourseStep(CoursePart.SERVICES, state, null, facts.taking(), facts.members());
    }

    private CourseStep advances() {
        List<RoundQuestion> sent = facts.rounds().stream()
                .filter(round -> round.kind() == RoundKind.ADVANCE)
                .toList();
        CourseState state;
        if (!sent.isEmpty() && sent.getLast().number() == sent.getLast().of()) {
            state = CourseState.DONE;
        } else if (facts.over() || settled()) {
            state = CourseState.NOT_NEEDED;
        } else if (!sent.isEmpty()) {
            state = CourseState.BEGUN;
        } else {
            state = canBeBilled() ? CourseState.TO_DO : CourseState.LATER;
        }
        return sent.isEmpty()
                ? CourseStep.of(CoursePart.ADVANCE, state)
                : new CourseStep(
                        CoursePart.ADVANCE,
                        state,
                        null,
                        sent.getLast().number(),
                        sent.getLast().of());
    }

    private boolean settled() {
        return facts.rounds().stream().anyMatch(round -> round.kind() == RoundKind.SETTLEMENT);
    }

    private CourseState settlement() {
        if (settled()) {
            return CourseState.DONE;
        }
        return facts.over() && canBeBilled() ? CourseState.TO_DO : CourseState.LATER;
    }

    private CourseStep account() {
        CourseStep step = decided(CoursePart.ACCOUNT, false, DecisionKind.ACCOUNT);
        return step.open() && !(facts.over() && facts.budget())
                ? CourseStep.of(CoursePart.ACCOUNT, CourseState.LATER)
                : step;
    }
}
