package nl.mienskip.costs;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Decimal figures as exact numbers. */
public final class Exact {

    private static final int PERCENT = 2;

    private Exact() {}

    /** A decimal figure, to its last digit. */
    public static Fraction of(BigDecimal figure) {
        return figure.scale() <= 0
                ? Fraction.of(figure.toBigIntegerExact(), BigInteger.ONE)
                : Fraction.of(figure.unscaledValue(), BigInteger.TEN.pow(figure.scale()));
    }

    /** Of two figures. */
    public static Fraction product(BigDecimal one, BigDecimal other) {
        return of(one.multiply(other));
    }

    /** A percentage as a factor: 3.7 becomes 0.037. */
    public static BigDecimal percent(BigDecimal percentage) {
        return percentage.movePointLeft(PERCENT);
    }

    /** What is multiplied with to add a percentage: 2 becomes 1.02. */
    public static BigDecimal plusPercent(BigDecimal percentage) {
        return BigDecimal.ONE.add(percent(percentage));
    }

    /** An amount by a decimal factor. */
    public static Fraction times(Fraction amount, BigDecimal factor) {
        return times(amount, of(factor));
    }

    /** Two exact numbers. */
    public static Fraction times(Fraction one, Fraction other) {
        return one.times(other.numerator()).dividedBy(other.denominator());
    }
}
