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

    /** A difference: + € 1.234,50, − € 1.234,50 or € 0,00; the sign stays on the line of the amount. */
    public static String change(Money difference) {
        return switch (Long.signum(difference.cents())) {
            case 1 -> "+\u00a0" + of(difference);
            case -1 -> "\u2212\u00a0" + of(Money.ZERO.minus(difference));
            default -> of(difference);
        };
    }

    /** € 1.234,50. */
    public static String of(Money money) {
        return new Written(Site.language()).money(money);
    }
}
