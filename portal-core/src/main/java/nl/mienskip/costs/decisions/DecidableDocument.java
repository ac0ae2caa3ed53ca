package nl.mienskip.costs.decisions;

import java.util.List;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;

/** Knows one kind of document that is decided about. One bean for each kind, in the room that the kind belongs to. */
public interface DecidableDocument {

    DecisionKind kind();

    /**
     * Refuses what cannot be decided; asked when it is drafted and again when it is proposed.
     *
     * @param year that the decision is for
     * @param corrects the adopted decision of its kind and year that it is to take the place of, or null
     * @throws nl.mienskip.kernel.InvalidInput at the place in the document
     */
    void check(int year, JsonFields document, DecisionView corrects);

    /** What it says in words, in the order to read it; empty when there are none, and it is read as it is. */
    default List<DocumentPart> words(JsonFields document, Language language) {
        return List.of();
    }
}
