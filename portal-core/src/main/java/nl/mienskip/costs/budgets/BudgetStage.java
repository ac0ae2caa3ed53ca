package nl.mienskip.costs.budgets;

/** How far the decision about a budget is. */
public enum BudgetStage {
    /** Its lines may be changed. */
    OPEN,
    /** It is before the supervisory board or the members; its lines stand still. */
    PUT_FORWARD,
    /** The members adopted it; only a decision adds to it. */
    DECIDED,
    /** The account of the year is put forward or adopted; nothing is booked any more. */
    CLOSED;

    /** Whether lines and reserve may be changed. */
    public boolean plans() {
        return this == OPEN;
    }

    /** Whether something may be booked and said of what was achieved. */
    public boolean books() {
        return this != CLOSED;
    }
}
