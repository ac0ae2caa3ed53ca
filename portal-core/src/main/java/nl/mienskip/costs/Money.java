package nl.mienskip.costs;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An amount in whole euro cents. Written with a point and two decimals: {@code 33.34}. */
public record Money(long cents) implements Comparable<Money> {

    /** A thousand million million euros: far above any bill, far below where a long overflows. */
    private static final int MOST_WHOLE_DIGITS = 15;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private static final BigInteger MOST_RECKONED = BigInteger.TEN.pow(15);

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /**
     * Takes an amount in euros as somebody gave it.
     *
     * @param field where it was given, to name in the refusal
     * @throws InvalidSplit when it is finer than a cent or has more than 15 digits before the point
     */
    public static Money ofEuros(BigDecimal euros, String field) {
        Digits.require(euros, MOST_WHOLE_DIGITS, () -> field);
        if (Digits.decimals(euros) > 2) {
            throw new InvalidSplit(Reason.FINER_THAN_A_CENT, field, "an amount is in euros and whole cents");
        }
        return new Money(euros.movePointRight(2).longValueExact());
    }

    /**
     * The nearest whole cents; half a cent goes away from zero. Shares are not rounded so: see {@link Share}.
     *
     * @throws InvalidSplit when it is ten million million euros or more, so that sums of such amounts never overflow
     */
    public static Money rounded(Fraction euros) {
        BigInteger cents = euros.rounded(2).unscaledValue();
        if (cents.abs().compareTo(MOST_RECKONED) >= 0) {
            throw new InvalidSplit(Reason.TOO_LARGE, "", "an amount comes out that is too large to be meant");
        }
        return new Money(cents.longValueExact());
    }

    /** The same amount as an exact number of euros. */
    public Fraction toFraction() {
        return Fraction.of(BigInteger.valueOf(cents), HUNDRED);
    }

    public BigDecimal toEuros() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** @throws ArithmeticException rather than a wrong sum when it does not fit */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return toEuros().toPlainString();
    }
}
