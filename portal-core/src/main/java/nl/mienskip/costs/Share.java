package nl.mienskip.costs;

/**
 * What one participant pays of a total.
 *
 * @param amount to pay
 * @param quota the exact share in euros, before rounding to cents
 */
public record Share(String id, Money amount, Fraction quota) {

    /** What the rounding adds or takes, in euros: always less than a cent either way. */
    public Fraction adjustment() {
        return amount.toFraction().minus(quota);
    }
}
