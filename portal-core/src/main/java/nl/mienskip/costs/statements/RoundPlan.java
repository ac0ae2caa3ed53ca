package nl.mienskip.costs.statements;

import java.util.List;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.text.Sha256;

/**
 * Who would get what. Nothing of it has been issued.
 *
 * @param statements by name; who would pay or get nothing is not among them
 * @param unknown what cannot be billed to anybody, also to who gets no statement; by name
 * @param missing the cooperation's own particulars without which nothing can be issued
 */
public record RoundPlan(
        RoundQuestion round, List<PlannedStatement> statements, List<UnknownNotes> unknown, List<String> missing) {

    public RoundPlan {
        statements = List.copyOf(statements);
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
    }

    /** Fingerprint of all that would be issued: whoever issues says that it is this what they saw. */
    public String digest() {
        return Sha256.of(statements.stream()
                .map(PlannedStatement::statement)
                .map(StatementDocument::write)
                .collect(Collectors.joining("\n")));
    }

    /**
     * Whether there is anything to issue. A settlement always is: where the advances covered everything it closes the year, so
     * that it can be corrected and the next can look back at it.
     */
    public boolean issuable() {
        return !statements.isEmpty() || round.kind() == RoundKind.SETTLEMENT;
    }

    public Money net() {
        return statements.stream().map(each -> each.statement().invoice().net()).reduce(Money.ZERO, Money::plus);
    }

    public Money total() {
        return statements.stream()
                .map(each -> each.statement().invoice().total())
                .reduce(Money.ZERO, Money::plus);
    }
}
