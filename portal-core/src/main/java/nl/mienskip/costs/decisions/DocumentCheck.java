package nl.mienskip.costs.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;

/** Has a document judged by whoever knows its kind. */
@ApplicationScoped
class DocumentCheck {

    @Inject
    @Any
    private Instance<DecidableDocument> kinds;

    /** @throws InvalidInput at the place in the document, or when nobody knows such documents */
    void check(DecisionKind kind, int year, String document) {
        JsonFields fields = JsonFields.of(JsonText.read(DecisionRule.document(document)), "");
        kinds.stream()
                .filter(known -> known.kind() == kind)
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInput("kind", "decision.unknownKind", "nobody knows how to read a " + kind))
                .check(year, fields);
    }
}
