package nl.mienskip.costs.budgets;

import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;

/**
 * What a line is to say; texts have no spaces around them and no line ends in them.
 *
 * @param heading the group that it stands in
 * @param quantity how many; 1 for an amount as a whole
 * @param price euros for one
 */
public record WriteBudgetLine(
        BudgetKind kind, String heading, String description, BigDecimal quantity, BigDecimal price) {

    /** @throws InvalidInput naming the part that is wrong */
    public WriteBudgetLine {
        if (kind == null) {
            throw new InvalidInput("kind", "budget.kind", "a line is of costs or of income");
        }
        heading = BudgetRule.heading(heading);
        description = BudgetRule.description(description);
        quantity = BudgetRule.figure("quantity", quantity);
        price = BudgetRule.figure("price", price);
        BudgetRule.amount(quantity, price);
    }

    /** Quantity times price, to the nearest cent. */
    public Money amount() {
        return Money.rounded(Exact.product(quantity, price));
    }

    /** Whether both are the same line: by where they stand and what they are called, whatever their capitals. */
    boolean isNamedAs(WriteBudgetLine other) {
        return kind == other.kind
                && heading.equalsIgnoreCase(other.heading)
                && description.equalsIgnoreCase(other.description);
    }

    /** This one, by another name when its own is taken. */
    WriteBudgetLine besides(List<WriteBudgetLine> there, String mark) {
        return there.stream().anyMatch(this::isNamedAs)
                ? new WriteBudgetLine(kind, heading, BudgetRule.marked(description, mark), quantity, price)
                : this;
    }

    /** This one, when the money for it was taken back. */
    WriteBudgetLine atNothing() {
        return new WriteBudgetLine(kind, heading, description, BigDecimal.ONE, BigDecimal.ZERO);
    }

    /** As people and the log name it. */
    public String label() {
        return heading + ": " + description;
    }

    /** How the log tells all of it. */
    @Override
    public String toString() {
        return BudgetDocument.word(kind) + " " + label() + ": " + quantity.toPlainString() + " x "
                + price.toPlainString() + " = " + amount();
    }
}
