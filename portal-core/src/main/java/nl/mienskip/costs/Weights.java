package nl.mienskip.costs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The figures by which a simple key weighs the participants, exact: all moved to one scale, so they are whole numbers.
 *
 * @param each in the order of the participants
 * @param unit what one of the figure itself is worth: a thousand where use has three decimals, one where it has none
 */
record Weights(BigInteger[] each, BigInteger unit) {

    /** @throws InvalidSplit when a participant has no figure for this key */
    static Weights of(SplitCosts question) {
        boolean byDay = question.byDay();
        return switch (question.key().variable()) {
            case DistributionKey.Equal e -> whole(question, stays -> byDay ? days(stays, question) : BigInteger.ONE);
            case DistributionKey.Inhabitants i -> inhabitants(question, byDay);
            case DistributionKey.Usage u -> used(u.meters(), question.participants());
        };
    }

    private interface OfStays {
        BigInteger weigh(List<Stay> stays);
    }

    private static Weights whole(SplitCosts question, OfStays weight) {
        return new Weights(
                question.participants().stream()
                        .map(participant -> weight.weigh(participant.stays()))
                        .toArray(BigInteger[]::new),
                BigInteger.ONE);
    }

    private static BigInteger days(List<Stay> stays, SplitCosts question) {
        return BigInteger.valueOf(
                stays.stream().mapToLong(lasting(question)::applyAsInt).sum());
    }

    private static ToIntFunction<Stay> lasting(SplitCosts question) {
        return stay -> stay.days() == null ? question.days() : stay.days();
    }

    /** Inhabitants, or their days where somebody was away for a part of the year. */
    private static Weights inhabitants(SplitCosts question, boolean byDay) {
        SplitRule.requireInhabitants(question, "the key divides by inhabitants, which this participant lacks");
        if (!byDay) {
            return whole(question, stays -> stays.getFirst().inhabitants().toBigIntegerExact());
        }
        ToIntFunction<Stay> lasting = lasting(question);
        return whole(
                question,
                stays -> stays.stream()
                        .map(stay -> stay.inhabitants()
                                .toBigIntegerExact()
                                .multiply(BigInteger.valueOf(lasting.applyAsInt(stay))))
                        .reduce(BigInteger.ZERO, BigInteger::add));
    }

    /**
     * Of one meter the figures themselves. Of several the parts of each meter, times its weight, over one denominator: the
     * product of what all used of each.
     */
    private static Weights used(List<DistributionKey.WeighedMeter> meters, List<ParticipantFigures> participants) {
        if (meters.size() < 2) {
            return figures(
                    meters.isEmpty()
                            ? ParticipantFigures.ONE_FIGURE
                            : meters.getFirst().meter(),
                    participants);
        }
        BigInteger[][] used = new BigInteger[meters.size()][];
        BigInteger[] sums = new BigInteger[meters.size()];
        BigInteger product = BigInteger.ONE;
        for (int m = 0; m < used.length; m++) {
            used[m] = figures(meters.get(m).meter(), participants).each();
            sums[m] = Allocation.sum(used[m]);
            SplitRule.requireUsed(sums[m], meters.get(m).meter(), m);
            product = product.multiply(sums[m]);
        }
        int scale = meters.stream()
                .mapToInt(meter -> Digits.decimals(meter.weight()))
                .max()
                .orElseThrow();
        BigInteger[] each = new BigInteger[participants.size()];
        Arrays.fill(each, BigInteger.ZERO);
        for (int m = 0; m < used.length; m++) {
            BigInteger factor =
                    meters.get(m).weight().setScale(scale).unscaledValue().multiply(product.divide(sums[m]));
            for (int i = 0; i < each.length; i++) {
                each[i] = each[i].add(used[m][i].multiply(factor));
            }
        }
        return new Weights(each, product.multiply(BigInteger.TEN.pow(scale)));
    }

    private static Weights figures(String meter, List<ParticipantFigures> participants) {
        int scale = 0;
        for (int i = 0; i < participants.size(); i++) {
            BigDecimal given = participants.get(i).usage().get(meter);
            if (given == null) {
                throw new InvalidSplit(
                        Reason.MISSING_WEIGHT,
                        Place.usage(i, meter),
                        "the key divides by usage, which this participant lacks");
            }
            scale = Math.max(scale, Digits.decimals(given));
        }
        int common = scale;
        return new Weights(
                participants.stream()
                        .map(p -> p.usage().get(meter).setScale(common).unscaledValue())
                        .toArray(BigInteger[]::new),
                BigInteger.TEN.pow(scale));
    }
}
