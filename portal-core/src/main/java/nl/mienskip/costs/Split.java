package nl.mienskip.costs;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The one engine for every split, from a statement to a simulation.
 *
 * <p>The hybrid is one largest remainder over the whole quota (base plus variable part), so that the rounding is within a
 * cent in all and not per part. As the base is whole cents, that is the same as dividing what is left and adding the
 * base. Weights of zero are an error even when the base takes the total to the last cent: figures that are not there
 * yet should be noticed, not pass because no cent happens to hang on them.
 */
public final class Split {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Split() {}

    /**
     * @return the shares in the order asked, together exactly the total
     * @throws InvalidSplit when the question cannot be answered
     */
    public static List<Share> of(SplitCosts question) {
        SplitRule.check(question);
        List<ParticipantFigures> participants = question.participants();
        Money base = question.key().base();
        long left = question.total().cents() - base.cents() * participants.size();
        BigInteger[] weights = Weights.of(question.key().variable(), participants);
        BigInteger sum = Allocation.sum(weights);
        if (sum.signum() == 0) {
            throw new InvalidSplit(
                    Reason.WEIGHTS_SUM_TO_ZERO, Place.PARTICIPANTS, "the figures to divide by are zero together");
        }
        String[] ids = participants.stream().map(ParticipantFigures::id).toArray(String[]::new);
        long[] parts = Allocation.parts(left, weights, ids);
        Fraction eurosPerWeight = Fraction.of(BigInteger.valueOf(left), sum.multiply(HUNDRED));
        Fraction baseEuros = base.toFraction();
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Share(
                        ids[i],
                        Money.ofCents(base.cents() + parts[i]),
                        eurosPerWeight.times(weights[i]).plus(baseEuros)))
                .toList();
    }
}
