package nl.mienskip.costs.decisions;

import java.util.EnumSet;
import java.util.Set;

/** How far a decision has come. */
public enum DecisionState {
    /** Its document may still be replaced. */
    DRAFT,
    /** By the board; the supervisory board has the word. */
    PROPOSED,
    /** By the supervisory board; the members have the word. */
    APPROVED,
    /** By the members' assembly. */
    ADOPTED,
    REJECTED,
    WITHDRAWN;

    private static final Set<DecisionState> STANDING = EnumSet.of(PROPOSED, APPROVED, ADOPTED);

    /** Whether it is on its way or adopted, so that it cannot be passed by. */
    public boolean standing() {
        return STANDING.contains(this);
    }
}
