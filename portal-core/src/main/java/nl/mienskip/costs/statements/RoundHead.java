package nl.mienskip.costs.statements;

import java.time.LocalDate;
import java.util.Map;
import nl.mienskip.costs.Money;

/** A round without its document, which has every member's facts in it. */
record RoundHead(long id, RoundQuestion question, LocalDate issued, String by, String digest) {

    /** As a query selects it. */
    RoundHead(long id, int year, RoundKind kind, int number, int of, LocalDate issued, String by, String digest) {
        this(id, new RoundQuestion(year, kind, number, of), issued, by, digest);
    }

    /** @param all sums by round, of its statements: how many, without tax, with tax; a round without statements has none */
    RoundView view(Map<Long, long[]> all) {
        long[] sums = all.getOrDefault(id, new long[3]);
        return new RoundView(id, question, issued, by, sums[0], Money.ofCents(sums[1]), Money.ofCents(sums[2]), digest);
    }
}
