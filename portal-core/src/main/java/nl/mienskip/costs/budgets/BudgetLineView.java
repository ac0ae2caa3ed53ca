package nl.mienskip.costs.budgets;

import nl.mienskip.costs.Money;

/**
 * A line as others see it.
 *
 * @param words what it says
 * @param actual what was booked on it so far
 * @param achieved what the money brought, in words; may be empty
 * @param topUp the decision that it came by in mid-year, or null
 * @param version what a change must name
 */
public record BudgetLineView(
        long id, int year, WriteBudgetLine words, Money actual, String achieved, Long topUp, long version) {

    /** Whether it came by this decision in mid-year. */
    public boolean cameBy(long decision) {
        return topUp != null && topUp == decision;
    }

    /** The same line, as an account says otherwise what became of it. */
    BudgetLineView accounted(Money booked, String brought) {
        return new BudgetLineView(id, year, words, booked, brought, topUp, version);
    }

    public BudgetKind kind() {
        return words.kind();
    }

    public String heading() {
        return words.heading();
    }

    public String description() {
        return words.description();
    }

    /** What was planned. */
    public Money amount() {
        return words.amount();
    }

    /** Planned less actual; below zero when more was spent, or received, than planned. */
    public Money left() {
        return amount().minus(actual);
    }
}
