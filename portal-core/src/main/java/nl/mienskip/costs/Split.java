package nl.mienskip.costs;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The one engine for every split, from a statement to a simulation.
 *
 * <p>Whatever the key, everybody's quota is what it pays anyhow (a base for its days, and its extras) and its weight's part
 * of what is left; and that is rounded once, by one largest remainder over exact whole numbers, so that the rounding is
 * within a cent in all and not per part. Weights of zero are an error even when the fixed parts take the total to the last
 * cent: figures that are not there yet should be noticed, not pass because no cent happens to hang on them.
 */
public final class Split {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Split() {}

    /**
     * @return the shares in the order asked, together exactly the total
     * @throws InvalidSplit when the question cannot be answered
     */
    public static List<Share> of(SplitCosts question) {
        return explain(question).shares();
    }

    /**
     * The shares with what they were worked out from.
     *
     * @throws InvalidSplit when the question cannot be answered
     */
    public static SplitWorking explain(SplitCosts question) {
        SplitRule.check(question);
        Weights weights = Weights.of(question);
        BigInteger sum = Allocation.sum(weights.each());
        if (sum.signum() == 0) {
            throw new InvalidSplit(
                    Reason.WEIGHTS_SUM_TO_ZERO, Place.PARTICIPANTS, "the figures to divide by are zero together");
        }
        Fraction[] fixed = FixedParts.of(question);
        Fraction left = Fraction.of(question.total().cents(), 1).minus(FixedParts.sum(fixed));
        SplitRule.requireLeft(left);
        long[] cents = cents(question, weights.each(), sum, fixed, left);
        Fraction eurosPerWeight = left.dividedBy(sum).dividedBy(HUNDRED);
        List<Share> shares = IntStream.range(0, cents.length)
                .mapToObj(i -> new Share(
                        question.participants().get(i).id(),
                        Money.ofCents(cents[i]),
                        quota(eurosPerWeight.times(weights.each()[i]), fixed == null ? null : fixed[i])))
                .toList();
        return new SplitWorking(question, shares, weights, sum, fixed, left);
    }

    private static Fraction quota(Fraction weighed, Fraction fixedCents) {
        return fixedCents == null ? weighed : weighed.plus(fixedCents.dividedBy(HUNDRED));
    }

    private static long[] cents(
            SplitCosts question, BigInteger[] weights, BigInteger sum, Fraction[] fixed, Fraction left) {
        String[] ids =
                question.participants().stream().map(ParticipantFigures::id).toArray(String[]::new);
        long total = question.total().cents();
        if (fixed == null) {
            return Allocation.parts(total, weights, ids);
        }
        long[] whole = Arrays.stream(fixed).mapToLong(Split::wholeCents).toArray();
        long[] parts = Allocation.parts(
                total - Arrays.stream(whole).sum(), withSplinters(weights, sum, fixed, whole, left), ids);
        Arrays.setAll(parts, i -> parts[i] + whole[i]);
        return parts;
    }

    private static long wholeCents(Fraction cents) {
        return cents.numerator().divide(cents.denominator()).longValueExact();
    }

    /**
     * What each has to get beyond the whole cents of its fixed part, all over one denominator: the weights themselves where
     * fixed parts end in whole cents.
     */
    private static BigInteger[] withSplinters(
            BigInteger[] weights, BigInteger sum, Fraction[] fixed, long[] whole, Fraction left) {
        BigInteger denominator = Arrays.stream(fixed)
                .map(Fraction::denominator)
                .distinct()
                .reduce(BigInteger.ONE, Split::leastCommonMultiple);
        if (denominator.equals(BigInteger.ONE)) {
            return weights;
        }
        BigInteger perWeight = left.times(denominator).numerator();
        BigInteger perSplinter = denominator.multiply(sum);
        return IntStream.range(0, weights.length)
                .mapToObj(i -> fixed[i].minus(Fraction.of(whole[i], 1))
                        .times(perSplinter)
                        .numerator()
                        .add(perWeight.multiply(weights[i])))
                .toArray(BigInteger[]::new);
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
