package nl.mienskip.costs.invoices;

import java.math.BigDecimal;
import java.util.Comparator;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;

/**
 * What tax stands on a line: the category and the percentage.
 *
 * @param percent above zero and at most 100 for the standard category, of which a country has several; zero for others.
 *     Trailing zeros are taken off, so that 21 and 21.00 are one rate
 */
public record Vat(VatCategory category, BigDecimal percent) implements Comparable<Vat> {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** A supply to which by law nothing is added. */
    public static final Vat EXEMPT = new Vat(VatCategory.EXEMPT, BigDecimal.ZERO);

    private static final Comparator<Vat> HIGHEST_FIRST =
            Comparator.comparing(Vat::percent).reversed().thenComparing(Vat::category);

    public Vat {
        if (category == null) {
            throw new InvalidInput("vat.category", "missing", "vat.category is missing");
        }
        if (percent == null) {
            throw new InvalidInput("vat.percent", "missing", "vat.percent is missing");
        }
        percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
        if (percent.scale() > DECIMALS || percent.compareTo(MOST) > 0 || percent.signum() < 0) {
            throw new InvalidInput(
                    "vat.percent", "vat.wrong", "a percentage is from 0 to 100 with at most two decimals");
        }
        if ((category == VatCategory.STANDARD) != (percent.signum() > 0)) {
            throw new InvalidInput(
                    "vat.percent", "vat.wrong", "only the standard category has a percentage above zero");
        }
    }

    /** A taxed supply. */
    public static Vat standard(int percent) {
        return new Vat(VatCategory.STANDARD, BigDecimal.valueOf(percent));
    }

    /** A taxed supply; nothing is the zero rate. */
    public static Vat of(BigDecimal percent) {
        return new Vat(percent.signum() == 0 ? VatCategory.ZERO_RATED : VatCategory.STANDARD, percent);
    }

    /** As a table keeps it: nothing is the zero rate unless it is exempt. */
    public static Vat of(BigDecimal percent, boolean exempt) {
        return exempt ? EXEMPT : of(percent);
    }

    public boolean exempt() {
        return category == VatCategory.EXEMPT;
    }

    /** The tax over an amount, half a cent away from zero. */
    Money over(Money taxable) {
        return Money.rounded(Exact.times(taxable.toFraction(), Exact.percent(percent)));
    }

    /** The highest rate first, as people read it. */
    @Override
    public int compareTo(Vat other) {
        return HIGHEST_FIRST.compare(this, other);
    }
}
