package nl.mienskip.costs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: always reduced, the denominator always above zero. Written as {@code 100/3}, or {@code 25} when whole.
 * Shares are computed and shown with it, so that anybody can recompute them to the last digit.
 */
public final class Fraction implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** @throws ArithmeticException when the denominator is zero */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction cannot have zero under its line");
        }
        BigInteger divisor = gcd(numerator, denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new Fraction(numerator.divide(signed), denominator.divide(signed));
    }

    /** @throws ArithmeticException when the denominator is zero */
    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public BigInteger numerator() {
        return numerator;
    }

    public BigInteger denominator() {
        return denominator;
    }

    public Fraction plus(Fraction other) {
        if (other.signum() == 0) {
            return this;
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** Reduces before it multiplies: the numbers stay small, which is what makes a long statement fast. */
    public Fraction times(BigInteger factor) {
        BigInteger divisor = gcd(factor, denominator);
        return new Fraction(numerator.multiply(factor.divide(divisor)), denominator.divide(divisor));
    }

    /** @throws ArithmeticException when the divisor is not above zero */
    public Fraction dividedBy(BigInteger divisor) {
        if (divisor.signum() <= 0) {
            throw new ArithmeticException("a fraction is divided by what is above zero");
        }
        BigInteger common = gcd(numerator, divisor);
        return new Fraction(numerator.divide(common), denominator.multiply(divisor.divide(common)));
    }

    /** For reading only, never for reckoning on: half a unit goes away from zero. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    public int signum() {
        return numerator.signum();
    }

    public Fraction abs() {
        return signum() < 0 ? negated() : this;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    /** The greatest common divisor, above zero. Nearly all figures fit a long, where this is several times faster. */
    private static BigInteger gcd(BigInteger a, BigInteger b) {
        if (a.bitLength() > 62 || b.bitLength() > 62) {
            return a.gcd(b);
        }
        long x = Math.abs(a.longValue());
        long y = Math.abs(b.longValue());
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return BigInteger.valueOf(x);
    }
}
