package nl.mienskip.costs.statements;

import java.util.Locale;

/** What a round is for. */
public enum RoundKind {
    /** A part of the year, before it is known. */
    ADVANCE,
    /** The whole year, less what was billed of it. */
    SETTLEMENT,
    /** The whole year again, after the settlement, with what became known later. */
    CORRECTION;

    /** Its name outside: in the API and in documents. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
