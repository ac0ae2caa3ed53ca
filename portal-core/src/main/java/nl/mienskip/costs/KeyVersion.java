package nl.mienskip.costs;

/**
 * Which version of a pool and its key a split goes by.
 *
 * @param decision the decision that it rests on; null when it is a preview
 * @param digest of that decision's document; null when it is a preview
 * @param version of the decision, or of the pool when it is a preview
 */
public record KeyVersion(Long decision, String digest, long version) {}
