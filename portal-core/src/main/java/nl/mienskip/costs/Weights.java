package nl.mienskip.costs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;

/** The figures by which a simple key weighs the participants, exact: all moved to one scale, so they are whole numbers. */
final class Weights {

    private Weights() {}

    /** @throws InvalidSplit when a participant has no figure for this key */
    static BigInteger[] of(DistributionKey.Simple key, List<ParticipantFigures> participants) {
        return switch (key) {
            case DistributionKey.Equal e ->
                participants.stream().map(p -> BigInteger.ONE).toArray(BigInteger[]::new);
            case DistributionKey.Inhabitants i -> scaled(participants, ParticipantFigures::inhabitants, key.type());
            case DistributionKey.Usage u -> scaled(participants, ParticipantFigures::usage, key.type());
        };
    }

    private static BigInteger[] scaled(
            List<ParticipantFigures> participants, Function<ParticipantFigures, BigDecimal> figure, String name) {
        int scale = 0;
        for (int i = 0; i < participants.size(); i++) {
            BigDecimal given = figure.apply(participants.get(i));
            if (given == null) {
                throw new InvalidSplit(
                        Reason.MISSING_WEIGHT,
                        Place.participant(i, name),
                        "the key divides by " + name + ", which this participant lacks");
            }
            scale = Math.max(scale, Digits.decimals(given));
        }
        int common = scale;
        return participants.stream()
                .map(p -> figure.apply(p).setScale(common).unscaledValue())
                .toArray(BigInteger[]::new);
    }
}
