package nl.mienskip.costs.statements;

import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Money;
import nl.mienskip.tenants.Language;

/** What a member owes for a whole year by one rule or pool, and how that is reckoned. */
record TargetLine(LineKey key, Map<Language, String> names, Map<Language, List<String>> how, Money amount) {

    TargetLine {
        names = Map.copyOf(names);
        how = Map.copyOf(how);
    }
}
