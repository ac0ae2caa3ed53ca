package nl.mienskip.costs.decisions;

import nl.mienskip.kernel.json.JsonFields;

/** Knows one kind of document that is decided about. One bean for each kind, in the room that the kind belongs to. */
public interface DecidableDocument {

    DecisionKind kind();

    /**
     * Refuses what cannot be decided; asked when it is drafted and again when it is proposed.
     *
     * @param year that the decision is for
     * @throws nl.mienskip.kernel.InvalidInput at the place in the document
     */
    void check(int year, JsonFields document);
}
