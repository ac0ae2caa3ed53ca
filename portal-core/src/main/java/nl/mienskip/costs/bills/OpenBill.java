package nl.mienskip.costs.bills;

import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.tenants.Language;

/**
 * What a village tells everybody of what its portal costs in a year. Without tax.
 *
 * @param payer who pays; null when nobody does
 * @param decided whether this was decided and billed, or is by the figures of now
 * @param shared whether the same payer pays for other villages too; our part is then by inhabitants and rounded
 * @param total our part; null when it is not known yet
 * @param each of that, for an inhabitant; null when nobody is counted or there is no total
 * @param lines what it is for
 */
public record OpenBill(
        int year, String payer, boolean decided, boolean shared, Money total, Fraction each, List<Line> lines) {

    /**
     * Something that is paid for.
     *
     * @param key by which it is divided; empty when it has a price
     * @param how its price in sentences, by language; empty when it is divided or shared
     * @param amount our part of it
     */
    public record Line(Map<Language, String> names, String key, Map<Language, List<String>> how, Money amount) {

        public Line {
            names = Map.copyOf(names);
            how = Map.copyOf(how);
        }

        public String name(Language language) {
            return language.from(names);
        }

        /** Its price in this language, or else in Dutch. */
        public List<String> how(Language language) {
            return how.getOrDefault(language, how.getOrDefault(Language.NL, List.of()));
        }
    }

    static OpenBill nobodyPays(int year) {
        return new OpenBill(year, null, false, false, null, null, List.of());
    }

    public OpenBill {
        lines = List.copyOf(lines);
    }
}
