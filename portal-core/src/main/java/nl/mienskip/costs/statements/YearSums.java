package nl.mienskip.costs.statements;

import nl.mienskip.costs.Money;

/**
 * What all that was issued in a year comes to, by each of the places that say so.
 *
 * @param net the statements' own totals without tax
 * @param lines their lines
 * @param taxable what the VAT overview reckons the tax over
 * @param tax by the VAT overview
 * @param total the statements' own totals with tax
 */
public record YearSums(Money net, Money lines, Money taxable, Money tax, Money total) {

    /** Whether they say the same. */
    public boolean agree() {
        return net.equals(lines) && net.equals(taxable) && net.plus(tax).equals(total);
    }
}
