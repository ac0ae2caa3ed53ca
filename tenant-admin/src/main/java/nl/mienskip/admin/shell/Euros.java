package nl.mienskip.admin.shell;

import java.math.BigDecimal;
import java.math.BigInteger;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Written;

/** Amounts as the reader writes them. */
public final class Euros {

    private static final BigInteger CENTS = BigInteger.valueOf(100);

    private Euros() {}

    /** € 37,60, or € 100/3 where it is no whole number of cents. */
    public static String exact(Fraction euros) {
        Fraction cents = euros.times(CENTS);
        return cents.denominator().equals(BigInteger.ONE)
                ? of(Money.ofCents(cents.numerator().longValueExact()))
                : "€ " + euros;
    }

    /** 21 %. */
    public static String percent(BigDecimal percentage) {
        return new Written(Site.language()).number(percentage) + " %";
    }

    /** € 1.234,50. */
    public static String of(Money money) {
        return new Written(Site.language()).money(money);
    }
}
