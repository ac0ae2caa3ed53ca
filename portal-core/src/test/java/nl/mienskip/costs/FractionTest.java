package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void isReducedWithItsSignAbove() {
        assertThat(Fraction.of(6, -4)).hasToString("-3/2").isEqualTo(Fraction.of(-3, 2));
        assertThat(Fraction.of(0, -7)).hasToString("0").isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(-8, -4)).hasToString("2");
    }

    @Test
    void zeroUnderTheLineIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Fraction.of(1, 2).dividedBy(BigInteger.ZERO));
    }

    @Test
    void isRoundedForReadingOnly() {
        assertThat(Fraction.of(100, 3).rounded(4)).isEqualByComparingTo("33.3333");
        assertThat(Fraction.of(-1, 200).rounded(2)).isEqualByComparingTo("-0.01");
    }

    @Property
    void reckonsAsFractionsDoAlsoBeyondALong(
            @ForAll @BigRange(min = "-99999999999999999999", max = "99999999999999999999") BigInteger a,
            @ForAll @IntRange(min = 1) int b,
            @ForAll @BigRange(min = "-99999999999999999999", max = "99999999999999999999") BigInteger c,
            @ForAll @IntRange(min = 1) int d) {
        Fraction left = Fraction.of(a, BigInteger.valueOf(b));
        Fraction right = Fraction.of(c, BigInteger.valueOf(d));

        assertThat(left.plus(right).minus(right)).isEqualTo(left);
        assertThat(left.times(c)).isEqualTo(Fraction.of(a.multiply(c), BigInteger.valueOf(b)));
        assertThat(left.dividedBy(BigInteger.valueOf(d)))
                .isEqualTo(Fraction.of(a, BigInteger.valueOf(b).multiply(BigInteger.valueOf(d))));
        assertThat(left.compareTo(right)).isEqualTo(left.minus(right).signum());
        assertThat(left.plus(right).numerator().gcd(left.plus(right).denominator()))
                .isEqualTo(BigInteger.ONE);
    }
}
