package nl.mienskip.openings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far an opening is.
 *
 * @param slug of the village
 * @param administrator who is to be its first administrator; null once it is open, when nobody needs to know any more
 * @param askedBy who began it, as they were called then
 * @param doneAt when the village was open; null until then
 * @param steps in the order in which they are taken
 */
public record OpeningView(
        String slug,
        FirstAdministrator administrator,
        String askedBy,
        Instant askedAt,
        Instant doneAt,
        List<OpeningStepView> steps) {

    public OpeningView {
        steps = List.copyOf(steps);
    }

    /** Whether the village is open. */
    public boolean done() {
        return doneAt != null;
    }

    /** The step that stopped it; empty when none did. */
    public Optional<OpeningStepView> failed() {
        return steps.stream().filter(step -> step.status() == StepStatus.FAILED).findFirst();
    }
}
