package nl.mienskip.costs.budgets;

/**
 * What a sheet does to a line.
 *
 * @param before null when the line is new
 * @param after null when the line goes
 */
public record SheetChange(WriteBudgetLine before, WriteBudgetLine after) {

    /** The line that it is about: as it is to be, or as it was when it goes. */
    public WriteBudgetLine line() {
        return after == null ? before : after;
    }

    /** How the log tells it, so that it can be reckoned back. */
    @Override
    public String toString() {
        if (before == null) {
            return "+ " + after;
        }
        return after == null ? "- " + before : before + " -> " + after;
    }
}
