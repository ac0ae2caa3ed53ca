package nl.mienskip.costs.statements;

import java.util.List;
import nl.mienskip.costs.Fraction;
import nl.mienskip.kernel.Conflict;

/** In which order a year is billed: advances that each go further, one settlement, then corrections. */
final class RoundRule {

    private RoundRule() {}

    /** @param before the rounds of the year */
    static void check(RoundQuestion asked, List<RoundQuestion> before) {
        boolean settled = before.stream().anyMatch(round -> round.kind() == RoundKind.SETTLEMENT);
        switch (asked.kind()) {
            case CORRECTION -> {
                if (!settled) {
                    throw new Conflict("round.notSettled", "the year has no settlement that can be corrected");
                }
            }
            case SETTLEMENT -> refuseSettled(settled);
            case ADVANCE -> {
                refuseSettled(settled);
                Fraction reached = before.stream()
                        .map(RoundQuestion::part)
                        .reduce(Fraction.ZERO, (a, b) -> a.compareTo(b) < 0 ? b : a);
                if (asked.part().compareTo(reached) <= 0) {
                    throw new Conflict("round.done", "that part of the year has been billed already");
                }
            }
        }
    }

    private static void refuseSettled(boolean settled) {
        if (settled) {
            throw new Conflict("round.settled", "the year has its settlement; what changes now is a correction");
        }
    }
}
