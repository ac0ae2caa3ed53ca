package nl.mienskip.costs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** What a split must keep to before anything is divided. Figures that the key does not need are held to it as well. */
final class SplitRule {

    static final int MOST_PARTICIPANTS = 100_000;
    private static final int LONGEST_ID = 200;
    private static final int MOST_WHOLE_DIGITS = 18;
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_DAYS = 366;

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
        if (question.days() != null && (question.days() < 1 || question.days() > MOST_DAYS)) {
            throw new InvalidSplit(Reason.DAYS_OF_THE_YEAR, "days", "a year has 1 to " + MOST_DAYS + " days");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < question.participants().size(); i++) {
            checkParticipant(question, i, seen);
        }
        KeyRule.check(question.key(), seen);
    }

    private static void checkParticipant(SplitCosts question, int index, Set<String> seen) {
        ParticipantFigures participant = question.participants().get(index);
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
        int present = 0;
        for (int i = 0; i < participant.stays().size(); i++) {
            present += checkStay(question, participant, index, i);
        }
        if (question.days() != null && present > question.days()) {
            throw new InvalidSplit(
                    Reason.TOO_MANY_DAYS,
                    Place.participant(index, "days"),
                    "nobody is there for more days than there are");
        }
        participant.usage().forEach((meter, used) -> checkWeight(used, () -> Place.usage(index, meter)));
    }

    private static int checkStay(SplitCosts question, ParticipantFigures participant, int index, int i) {
        Stay stay = participant.stays().get(i);
        Supplier<String> place = () -> Place.stay(participant, index, i, INHABITANTS);
        checkWeight(stay.inhabitants(), place);
        if (stay.inhabitants() != null && Digits.decimals(stay.inhabitants()) > 0) {
            throw new InvalidSplit(Reason.NOT_WHOLE, place.get(), "inhabitants are whole people");
        }
        if (stay.days() == null) {
            if (participant.stays().size() > 1) {
                throw new InvalidSplit(
                        Reason.DAYS_OF_THE_YEAR,
                        Place.stay(participant, index, i, "days"),
                        "each of several stays has its days");
            }
            return 0;
        }
        if (question.days() == null || stay.days() < 0) {
            throw new InvalidSplit(
                    question.days() == null ? Reason.DAYS_OF_THE_YEAR : Reason.NEGATIVE_FIGURE,
                    Place.stay(participant, index, i, "days"),
                    "days are zero or more, of a year whose days are given");
        }
        return stay.days();
    }

    /** The place is written out only where it is needed: this is asked for every member of every line. */
    private static void checkWeight(BigDecimal weight, Supplier<String> place) {
        if (weight == null) {
            return;
        }
        if (weight.signum() < 0) {
            throw new InvalidSplit(Reason.NEGATIVE_FIGURE, place.get(), "a figure is zero or more");
        }
        Digits.require(weight, MOST_WHOLE_DIGITS, place);
        if (Digits.decimals(weight) > MOST_DECIMALS) {
            throw new InvalidSplit(
                    Reason.TOO_FINE, place.get(), "a figure has at most " + MOST_DECIMALS + " digits behind the point");
        }
    }

    /** @throws InvalidSplit at the first participant whose inhabitants are not known */
    static void requireInhabitants(SplitCosts question, String message) {
        for (int i = 0; i < question.participants().size(); i++) {
            ParticipantFigures participant = question.participants().get(i);
            for (int j = 0; j < participant.stays().size(); j++) {
                if (participant.stays().get(j).inhabitants() == null) {
                    throw new InvalidSplit(Reason.MISSING_WEIGHT, Place.stay(participant, i, j, INHABITANTS), message);
                }
            }
        }
    }

    /** A meter of which nothing was used has no parts to weigh: it is named, not left out. */
    static void requireUsed(BigInteger sum, String meter, int index) {
        if (sum.signum() == 0) {
            throw new InvalidSplit(
                    Reason.METER_SUMS_TO_ZERO,
                    "key.meters[" + index + "]",
                    "nothing at all was used of the meter " + meter,
                    meter);
        }
    }

    static void requireLeft(Fraction left) {
        if (left.signum() < 0) {
            throw new InvalidSplit(
                    Reason.BASE_ABOVE_TOTAL,
                    Place.BASE,
                    "what the participants pay before anything is weighed is more than the total");
        }
    }

    static void notNegative(Money amount, String place) {
        if (amount.cents() < 0) {
            throw new InvalidSplit(Reason.NEGATIVE_FIGURE, place, "an amount is zero or more");
        }
    }
}
