package nl.mienskip.costs.decisions;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import nl.mienskip.kernel.InvalidInput;

/**
 * How votes become a result. Taken part has who voted for, against or abstained. Weights count for both: the quorum is a
 * percentage of the weight of all members, and more must be for it than against; equal is not more.
 *
 * @param quorum percent, 0 to 100
 */
public record VoteRule(VoteWeight weight, int quorum) {

    private static final int ALL = 100;

    public VoteRule {
        if (weight == null) {
            throw new InvalidInput("weight", "decision.weight", "a vote has a weight");
        }
        if (quorum < 0 || quorum > ALL) {
            throw new InvalidInput("quorum", "decision.quorum", "a quorum is 0 to 100 percent");
        }
    }

    /** @throws InvalidInput when nobody's vote weighs anything */
    public VoteOutcome outcome(List<Ballot> roll) {
        long total = sum(roll, ballot -> true);
        if (total == 0) {
            throw new InvalidInput("weight", "decision.noWeight", "nobody's vote weighs anything");
        }
        long present = sum(roll, ballot -> ballot.choice() != null);
        long inFavour = sum(roll, ballot -> ballot.choice() == VoteChoice.FOR);
        long against = sum(roll, ballot -> ballot.choice() == VoteChoice.AGAINST);
        return new VoteOutcome(total, present, inFavour, against, reached(present, total));
    }

    /** How much weight still has to take part until there is a quorum. */
    public long missing(VoteOutcome outcome) {
        BigInteger needed = BigInteger.valueOf(outcome.total())
                .multiply(BigInteger.valueOf(quorum))
                .add(BigInteger.valueOf(ALL - 1L))
                .divide(BigInteger.valueOf(ALL));
        return Math.max(0, needed.longValueExact() - outcome.present());
    }

    private boolean reached(long present, long total) {
        return BigInteger.valueOf(present)
                        .multiply(BigInteger.valueOf(ALL))
                        .compareTo(BigInteger.valueOf(total).multiply(BigInteger.valueOf(quorum)))
                >= 0;
    }

    private static long sum(List<Ballot> roll, Predicate<Ballot> counted) {
        return roll.stream().filter(counted).mapToLong(Ballot::weight).reduce(0, Math::addExact);
    }
}
