package nl.mienskip.costs.scenarios;

import java.util.Map;
import java.util.Optional;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.statements.ChargedAmount;

/**
 * The year that plans are held against: what was really charged, and the preview for whom nothing was billed.
 *
 * @param charged by participant
 */
record BeforeYear(Map<Long, ChargedAmount> charged, CostComparison preview) {

    int year() {
        return preview.year();
    }

    /** Whether there is anything to hold a plan against. */
    boolean known() {
        return !charged.isEmpty() || !preview.pools().isEmpty();
    }

    /** Empty when nothing was billed to it and no preview can be made. */
    Optional<Impact.Before> of(long participantId) {
        return Optional.ofNullable(charged.get(participantId))
                .map(BeforeYear::charged)
                .or(() -> previewed(participantId));
    }

    private static Impact.Before charged(ChargedAmount charged) {
        return new Impact.Before(charged.amount(), charged.settled() ? Impact.By.SETTLEMENT : Impact.By.ADVANCE);
    }

    private Optional<Impact.Before> previewed(long participantId) {
        return preview.pools().isEmpty()
                ? Optional.empty()
                : preview.preview(participantId).map(amount -> new Impact.Before(amount, Impact.By.PREVIEW));
    }
}
