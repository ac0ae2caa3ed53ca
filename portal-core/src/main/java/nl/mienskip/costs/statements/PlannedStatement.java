package nl.mienskip.costs.statements;

import java.util.List;
import nl.mienskip.costs.Money;

/**
 * A statement that would be issued.
 *
 * @param statement as it would be; it has no number yet
 * @param lastNet what the participant's last statement of this year or the one before asked without tax; null when there
 *     was none
 * @param unknown services and rules that were noted for it and that the tariff does not have
 * @param mailed whether there is an address to send word to
 */
public record PlannedStatement(StatementView statement, Money lastNet, List<String> unknown, boolean mailed) {

    public PlannedStatement {
        unknown = List.copyOf(unknown);
    }

    public String name() {
        return statement.buyer().name();
    }
}
