package nl.mienskip.costs.decisions;

/**
 * What a vote came to, in weights.
 *
 * @param total of all members
 * @param present of those who voted or abstained
 * @param quorate whether enough took part
 */
public record VoteOutcome(long total, long present, long inFavour, long against, boolean quorate) {

    public long abstained() {
        return present - inFavour - against;
    }

    /** Equal votes adopt nothing. */
    public boolean adopted() {
        return quorate && inFavour > against;
    }
}
