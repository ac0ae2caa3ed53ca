package nl.mienskip.costs;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The one engine for every split, from a statement to a simulation.
 *
 * <p>The hybrid is one largest remainder over the whole quota (base plus variable part), so that the rounding is within a
 * cent in all and not per part. As the base is whole cents, that is the same as dividing what is left and adding the
 * base. When the base takes the total to the last cent there is nothing left to weigh: then weights of zero are no
 * error, as no cent hangs on them; a figure that is missing still is.
 */
final class Split {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Split() {}

    /**
     * @return the shares in the order asked, together exactly the total
     * @throws InvalidSplit when the question cannot be answered
     */
    static List<Share> of(SplitCosts question) {
        SplitRule.check(question);
        List<ParticipantFigures> participants = question.participants();
        Money base = question.key().base();
        long left = question.total().cents() - base.cents() * participants.size();
        BigInteger[] weights = Weights.of(question.key().variable(), participants);
        BigInteger sum = Allocation.sum(weights);
        if (sum.signum() == 0) {
            return baseOnly(question, left);
        }
        String[] ids = participants.stream().map(ParticipantFigures::id).toArray(String[]::new);
        long[] parts = Allocation.parts(left, weights, ids);
        Fraction centsPerWeight = Fraction.of(BigInteger.valueOf(left), sum);
        BigInteger baseCents = BigInteger.valueOf(base.cents());
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Share(
                        ids[i],
                        Money.ofCents(base.cents() + parts[i]),
                        centsPerWeight.times(weights[i]).plus(baseCents).dividedBy(HUNDRED)))
                .toList();
    }

    private static List<Share> baseOnly(SplitCosts question, long left) {
        boolean nothingToWeigh = question.key() instanceof DistributionKey.Hybrid && left == 0;
        if (!nothingToWeigh) {
            throw new InvalidSplit(
                    Reason.WEIGHTS_SUM_TO_ZERO, Place.PARTICIPANTS, "the figures to divide by are zero together");
        }
        Money base = question.key().base();
        return question.participants().stream()
                .map(p -> new Share(p.id(), base, base.toFraction()))
                .toList();
    }
}
