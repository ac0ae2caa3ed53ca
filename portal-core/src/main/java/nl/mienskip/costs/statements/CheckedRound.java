package nl.mienskip.costs.statements;

import java.util.List;

/**
 * What the statements of a round were reckoned from, read once for all of them.
 *
 * @param document null when it is not what was stored
 * @param targets what everybody owed; null when that cannot be reckoned
 * @param fault why not; null when it can
 */
record CheckedRound(RoundHead head, RoundDocument document, Targets targets, Verification.Fault fault) {

    /** @param document as far as it can be read; null when it cannot be trusted */
    static CheckedRound faulty(RoundHead head, RoundDocument document, Verification.Fault fault) {
        return new CheckedRound(head, document, null, fault);
    }

    /** What a participant owed for the year then. */
    List<TargetLine> owed(long participantId) {
        return targets.of(participantId);
    }

    /** Whether a statement says of its round what the round says of itself. */
    boolean issued(StatementView statement) {
        return head.digest().equals(statement.roundDigest())
                && document.question().equals(statement.round())
                && document.from().equals(statement.from())
                && document.issued().equals(statement.issued());
    }

    /** How many statements it had when it was issued, as far as it says. */
    int statements(int there) {
        return document == null || document.statements() == RoundDocument.UNKNOWN ? there : document.statements();
    }
}
