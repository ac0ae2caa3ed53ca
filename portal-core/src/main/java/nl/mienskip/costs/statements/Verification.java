package nl.mienskip.costs.statements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A statement held against what it was made of.
 *
 * @param digest its fingerprint as it was issued
 * @param reckoned the fingerprint of the same reckoned again today; empty when it cannot be
 * @param faults what is not as it was; empty when all is well
 */
public record Verification(String digest, String reckoned, List<Fault> faults) {

    /** What can be wrong. */
    public enum Fault {
        /** The statement's document is no longer what was issued. */
        DOCUMENT,
        /** The round's document is no longer what the statement was reckoned from. */
        ROUND,
        /** The decision's document is no longer what the statement was reckoned from, or it was not in force. */
        DECISION,
        /** The same facts give other amounts. */
        AMOUNTS,
        /** The tables that statements are listed and added up from say something else. */
        SUMS,
        /** A number was given out, and there is no statement of it. */
        MISSING,
        /** Another statement has this number too. */
        DOUBLED,
        /** A round had another number of statements when it was issued. */
        COUNT;

        /** Its name in the API. */
        public String apiName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    static Verification of(String digest, String reckoned, Fault... faults) {
        return new Verification(digest, reckoned, Arrays.asList(faults));
    }
}
