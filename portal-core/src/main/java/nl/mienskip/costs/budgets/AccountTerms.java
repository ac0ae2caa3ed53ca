package nl.mienskip.costs.budgets;

import jakarta.json.JsonObject;
import java.util.List;
import nl.mienskip.costs.Money;

/** What an account says of its lines. */
public record AccountTerms(List<Line> lines) implements BudgetTerms {

    /**
     * A line of it.
     *
     * @param words what was planned
     * @param actual what was booked in all
     * @param achieved what the money brought; may be empty
     */
    public record Line(WriteBudgetLine words, Money actual, String achieved) {}

    public AccountTerms {
        lines = List.copyOf(lines);
    }

    /** @param present the account as it stands, of which everything else is */
    JsonObject document(AccountView present) {
        return BudgetDocument.of(present.with(present.budget().lines().stream()
                .map(line -> lines.stream()
                        .filter(each -> each.words().equals(line.words()))
                        .findFirst()
                        .map(each -> line.accounted(each.actual(), each.achieved()))
                        .orElse(line))
                .toList()));
    }
}
