package nl.mienskip.costs.statements;

import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.InvoiceLine;
import nl.mienskip.tenants.Language;

/**
 * One line of a statement.
 *
 * @param how the arithmetic of the whole year in sentences, by language
 * @param target what is owed for the whole year as it is known now
 * @param due what of it is owed after this statement: a part in an advance, else all
 * @param before what of it earlier statements billed
 */
public record StatementLine(
        LineKey key,
        Map<Language, String> names,
        Map<Language, List<String>> how,
        Money target,
        Money due,
        Money before) {

    public StatementLine {
        names = Map.copyOf(names);
        how = Map.copyOf(how);
    }

    /** What this statement bills; below zero when it is given back. */
    public Money amount() {
        return due.minus(before);
    }

    InvoiceLine invoiceLine() {
        return new InvoiceLine(key.code(), names, how, amount(), key.vat());
    }
}
