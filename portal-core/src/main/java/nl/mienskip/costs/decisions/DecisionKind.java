package nl.mienskip.costs.decisions;

/** What a decision is about. */
public enum DecisionKind {
    TARIFF(true, true),
    COST_POOLS(true, true),
    BUDGET(true, false),
    TOP_UP(false, false),
    ACCOUNT(true, false);

    private final boolean once;
    private final boolean billed;

    DecisionKind(boolean once, boolean billed) {
        this.once = once;
        this.billed = billed;
    }

    /** Whether a year has one, so that a second must say that it corrects the first. */
    public boolean oncePerYear() {
        return once;
    }

    /** Whether members are billed by it: then it holds for all days of its year, from whatever day it is in force. */
    public boolean billed() {
        return billed;
    }
}
