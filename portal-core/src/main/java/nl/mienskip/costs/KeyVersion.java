package nl.mienskip.costs;

import java.time.LocalDate;

/**
 * Which version of a pool and its key a split goes by.
 *
 * @param decision the decision that it rests on; null when it is a preview
 * @param digest of that decision's document; null when it is a preview
 * @param version of the decision, or of the pool when it is a preview
 * @param billed the round that billed it; null when it is reckoned from what is known today
 */
public record KeyVersion(Long decision, String digest, long version, Billed billed) {

    /**
     * A round of statements.
     *
     * @param kind as the API names it
     * @param digest fingerprint of the round's document
     */
    public record Billed(String kind, int part, int of, LocalDate issued, String digest) {}

    public KeyVersion(Long decision, String digest, long version) {
        this(decision, digest, version, null);
    }
}
