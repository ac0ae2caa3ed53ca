package nl.mienskip.costs.statements;

import java.util.Map;
import nl.mienskip.costs.Money;
import nl.mienskip.tenants.Language;

/** What earlier statements billed of one rule or pool together. */
record BilledLine(LineKey key, Map<Language, String> names, Money amount) {

    BilledLine {
        names = Map.copyOf(names);
    }
}
