package nl.mienskip.costs.decisions;

/** What a decision is about. */
public enum DecisionKind {
    TARIFF(true),
    COST_POOLS(true),
    BUDGET(true),
    TOP_UP(false),
    ACCOUNT(true);

    private final boolean once;

    DecisionKind(boolean once) {
        this.once = once;
    }

    /** Whether a year has one, so that a second must say that it corrects the first. */
    public boolean oncePerYear() {
        return once;
    }
}
