package nl.mienskip.admin.shell;

import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Currency;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;

/** Amounts as the reader writes them. */
public final class Euros {

    private static final BigInteger CENTS = BigInteger.valueOf(100);
    private static final Currency EURO = Currency.getInstance("EUR");

    private Euros() {}

    /** € 37,60, or € 100/3 where it is no whole number of cents. */
    public static String exact(Fraction euros) {
        Fraction cents = euros.times(CENTS);
        return cents.denominator().equals(BigInteger.ONE)
                ? of(Money.ofCents(cents.numerator().longValueExact()))
                : "€ " + euros;
    }

    /** € 1.234,50. */
    public static String of(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Site.language().locale());
        format.setCurrency(EURO);
        return format.format(money.toEuros());
    }
}
