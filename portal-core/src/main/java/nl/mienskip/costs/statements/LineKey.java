package nl.mienskip.costs.statements;

import java.util.Comparator;
import nl.mienskip.costs.invoices.Vat;

/**
 * What makes a line the same in every round of a year.
 *
 * @param code of the tariff's rule or of the pool
 */
public record LineKey(Source source, String code, Vat vat) implements Comparable<LineKey> {

    /** What a line comes from. */
    public enum Source {
        TARIFF,
        POOL
    }

    private static final Comparator<LineKey> ORDER =
            Comparator.comparing(LineKey::source).thenComparing(LineKey::code).thenComparing(LineKey::vat);

    @Override
    public int compareTo(LineKey other) {
        return ORDER.compare(this, other);
    }
}
