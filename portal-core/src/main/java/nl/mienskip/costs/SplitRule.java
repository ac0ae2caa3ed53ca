package nl.mienskip.costs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;

/** What a split must keep to before anything is divided. Figures that the key does not need are held to it as well. */
final class SplitRule {

    static final int MOST_PARTICIPANTS = 100_000;
    private static final int LONGEST_ID = 200;
    private static final int MOST_WHOLE_DIGITS = 18;
    private static final int MOST_DECIMALS = 12;

    private static final String ID = "id";
    private static final String INHABITANTS = "inhabitants";

    private SplitRule() {}

    /** @throws InvalidSplit at the first thing that is wrong */
    static void check(SplitCosts question) {
        notNegative(question.total(), Place.TOTAL);
        if (question.participants().isEmpty()) {
            throw new InvalidSplit(Reason.NO_PARTICIPANTS, Place.PARTICIPANTS, "there is nobody to divide over");
        }
        if (question.participants().size() > MOST_PARTICIPANTS) {
            throw new InvalidSplit(
                    Reason.TOO_MANY_PARTICIPANTS,
                    Place.PARTICIPANTS,
                    "at most " + MOST_PARTICIPANTS + " participants at a time");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < question.participants().size(); i++) {
            checkParticipant(question.participants().get(i), i, seen);
        }
        if (question.key() instanceof DistributionKey.Hybrid hybrid) {
            checkBase(hybrid, question);
        }
    }

    private static void checkParticipant(ParticipantFigures participant, int index, Set<String> seen) {
        String id = participant.id();
        if (id == null || id.isBlank()) {
            throw new InvalidSplit(Reason.MISSING_ID, Place.participant(index, ID), "a participant has an id");
        }
        if (id.length() > LONGEST_ID) {
            throw new InvalidSplit(
                    Reason.ID_TOO_LONG,
                    Place.participant(index, ID),
                    "an id has at most " + LONGEST_ID + " characters");
        }
        if (!seen.add(id)) {
            throw new InvalidSplit(
                    Reason.DUPLICATE_ID, Place.participant(index, ID), "the id " + id + " was given before");
        }
        checkWeight(participant.inhabitants(), index, INHABITANTS);
        if (participant.inhabitants() != null && Digits.decimals(participant.inhabitants()) > 0) {
            throw new InvalidSplit(
                    Reason.NOT_WHOLE, Place.participant(index, INHABITANTS), "inhabitants are whole people");
        }
        checkWeight(participant.usage(), index, "usage");
    }

    /** The place is written out only where it is needed: this is asked for every member of every line. */
    private static void checkWeight(BigDecimal weight, int index, String member) {
        if (weight == null) {
            return;
        }
        if (weight.signum() < 0) {
            throw new InvalidSplit(
                    Reason.NEGATIVE_FIGURE, Place.participant(index, member), "a figure is zero or more");
        }
        Digits.require(weight, MOST_WHOLE_DIGITS, () -> Place.participant(index, member));
        if (Digits.decimals(weight) > MOST_DECIMALS) {
            throw new InvalidSplit(
                    Reason.TOO_FINE,
                    Place.participant(index, member),
                    "a figure has at most " + MOST_DECIMALS + " digits behind the point");
        }
    }

    private static void checkBase(DistributionKey.Hybrid hybrid, SplitCosts question) {
        notNegative(hybrid.base(), Place.BASE);
        BigInteger together = BigInteger.valueOf(hybrid.base().cents())
                .multiply(BigInteger.valueOf(question.participants().size()));
        if (together.compareTo(BigInteger.valueOf(question.total().cents())) > 0) {
            throw new InvalidSplit(
                    Reason.BASE_ABOVE_TOTAL, Place.BASE, "the base times the participants is more than the total");
        }
    }

    private static void notNegative(Money amount, String place) {
        if (amount.cents() < 0) {
            throw new InvalidSplit(Reason.NEGATIVE_FIGURE, place, "an amount is zero or more");
        }
    }
}
