package nl.mienskip.costs.tariffs;

import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.tenants.Language;

/**
 * One line of a quote.
 *
 * @param rule code of the rule; {@code indexation} and {@code band} are those of the whole tariff
 * @param exact in euros, before rounding
 * @param amount that is paid
 * @param contained what of other lines this one shows; null for a line of its own
 * @param how the arithmetic, step by step
 */
public record QuoteLine(
        String rule, Map<Language, String> names, Fraction exact, Money amount, Money contained, List<Sentence> how) {

    /** The code of the line that a band makes. */
    public static final String BAND = "band";

    public QuoteLine {
        names = Map.copyOf(names);
        how = List.copyOf(how);
    }

    QuoteLine wordless() {
        return new QuoteLine(rule, names, exact, amount, contained, List.of());
    }

    /** The arithmetic in sentences. */
    public List<String> words(Language language) {
        return how.stream().map(sentence -> sentence.in(language)).toList();
    }
}
