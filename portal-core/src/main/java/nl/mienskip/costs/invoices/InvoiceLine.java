package nl.mienskip.costs.invoices;

import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Money;
import nl.mienskip.tenants.Language;

/**
 * One line.
 *
 * @param code by which the house knows it, such as a tariff's rule or a pool's code
 * @param names what people call it; Dutch is always there
 * @param how the arithmetic in sentences, by language; empty when nothing is to be said
 * @param net what is owed without tax; below zero when it is given back
 */
public record InvoiceLine(
        String code, Map<Language, String> names, Map<Language, List<String>> how, Money net, Vat vat) {

    public InvoiceLine {
        names = Map.copyOf(names);
        how = Map.copyOf(how);
    }

    public String name(Language language) {
        return language.from(names);
    }

    /** The arithmetic in this language, or else in Dutch. */
    public List<String> how(Language language) {
        return how.getOrDefault(language, how.getOrDefault(Language.NL, List.of()));
    }
}
