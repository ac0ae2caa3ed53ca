package nl.mienskip.costs.bills;

import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.tenants.Language;

/**
 * What a village tells everybody of what its portal costs in a year. Nothing has been decided by it.
 *
 * @param payer who pays
 * @param shared whether the same payer pays for other villages too; our part is then by inhabitants and rounded
 * @param total our part; null when something cannot be divided yet
 * @param each of that, for an inhabitant; null when nobody is counted or there is no total
 * @param lines what it is for
 */
public record OpenBill(int year, String payer, boolean shared, Money total, Fraction each, List<Line> lines) {

    /** Something that is paid for, in which way, and our part of it. */
    public record Line(Map<Language, String> names, String key, Money amount) {

        public Line {
            names = Map.copyOf(names);
        }

        public String name(Language language) {
            return language.from(names);
        }
    }

    public OpenBill {
        lines = List.copyOf(lines);
    }
}
