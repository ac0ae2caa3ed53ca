package nl.mienskip.usage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Some days of the ledger in a row, both ends included. */
record Stretch(LocalDate from, LocalDate to) {

    /** A month that is being closed is wholly in it. */
    static final int DAYS = 40;

    /**
     * What is checked in a turn: the last days, and one of the stretches before them, each of which comes round.
     *
     * @param first the day with which the ledger begins
     * @param last the latest that it may hold
     */
    static List<Stretch> ofTurn(long turn, LocalDate first, LocalDate last) {
        Stretch latest = new Stretch(last.minusDays(DAYS), last);
        long older = ChronoUnit.DAYS.between(first, latest.from());
        if (older <= 0) {
            return List.of(latest);
        }
        long stretches = (older + DAYS - 1) / DAYS;
        LocalDate to = latest.from().minusDays(1 + Math.floorMod(turn, stretches) * DAYS);
        return List.of(latest, new Stretch(to.minusDays(DAYS - 1), to));
    }
}
