package nl.mienskip.costs.statements;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.costs.Fraction;
import nl.mienskip.kernel.Conflict;

/** In which order a year is billed: advances that each go further, one settlement when it is over, then corrections. */
final class RoundRule {

    private RoundRule() {}

    /** @param before the rounds of the year */
    static void check(RoundQuestion asked, List<RoundQuestion> before, LocalDate today) {
        boolean settled = before.stream().anyMatch(round -> round.kind() == RoundKind.SETTLEMENT);
        switch (asked.kind()) {
            case CORRECTION -> {
                if (!settled) {
                    throw new Conflict("round.notSettled", "the year has no settlement that can be corrected");
                }
            }
            case SETTLEMENT -> {
                refuseSettled(settled);
                if (asked.year() >= today.getYear()) {
                    throw new Conflict("round.notOver", "a year is settled when it is over");
                }
            }
            case ADVANCE -> {
                refuseSettled(settled);
                if (asked.part().compareTo(reached(before)) <= 0) {
                    throw new Conflict("round.done", "that part of the year has been billed already");
                }
            }
        }
    }

    /** Which part of the year these rounds have billed. */
    static Fraction reached(List<RoundQuestion> rounds) {
        return rounds.stream().map(RoundQuestion::part).reduce(Fraction.ZERO, (a, b) -> a.compareTo(b) < 0 ? b : a);
    }

    private static void refuseSettled(boolean settled) {
        if (settled) {
            throw new Conflict("round.settled", "the year has its settlement; what changes now is a correction");
        }
    }
}
