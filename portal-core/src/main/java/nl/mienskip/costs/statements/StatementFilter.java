package nl.mienskip.costs.statements;

/**
 * Which statements are listed.
 *
 * @param year that is charged; null for all
 * @param words in the number or the participant's name; empty for all
 * @param participantId null for all
 * @param status null for all
 */
public record StatementFilter(Integer year, String words, Long participantId, PaymentStatus status) {

    public StatementFilter {
        words = words == null ? "" : words.strip();
    }

    /** The same, of this participant alone. */
    StatementFilter ofParticipant(long id) {
        return new StatementFilter(year, words, id, status);
    }
}
