package nl.mienskip.costs.decisions;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.kernel.Conflict;

/**
 * A decision as others see it.
 *
 * @param document the JSON text that it is about, word for word
 * @param digest SHA-256 of the document, as it was noted when it was written
 * @param intact whether the document still has that digest
 * @param corrects the decision that it takes the place of, or null
 * @param correctedBy the adopted decision that takes its place, from the day on which that one holds, or null
 * @param inForceFrom null before it is proposed
 * @param rule how is voted; null before it is proposed
 * @param adoptedOn the day on which the vote was closed; null before
 * @param minutes where the assembly's minutes are found; empty before
 * @param version what an act must name
 */
public record DecisionView(
        long id,
        DecisionKind kind,
        int year,
        String title,
        DecisionState state,
        String document,
        String digest,
        boolean intact,
        Long corrects,
        Long correctedBy,
        LocalDate inForceFrom,
        VoteRule rule,
        LocalDate adoptedOn,
        String minutes,
        List<DecisionStepView> steps,
        long version) {

    public DecisionView {
        steps = List.copyOf(steps);
    }

    /** @throws Conflict when the document is no longer what it was when it was written */
    @Override
    public String document() {
        if (!intact) {
            throw new Conflict("decision.tampered", "the document of this decision was changed behind its back");
        }
        return document;
    }

    /** The first day on which it holds: not before it was adopted, whatever it says. Null before it is adopted. */
    public LocalDate holdsFrom() {
        return state == DecisionState.ADOPTED && adoptedOn.isBefore(inForceFrom) ? inForceFrom : adoptedOn;
    }

    /** The page of the cooperation's console where a participant's delegate reads it, with its figures where it has them. */
    String addressFor(long participantId) {
        String page = "/admin/decisions/" + id;
        return kind == DecisionKind.TARIFF ? page + "/figures?participant=" + participantId : page;
    }

    /** Who did this last; null when nobody did. */
    public DecisionStepView last(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce(null, (before, step) -> step);
    }
}
