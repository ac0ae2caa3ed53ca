package nl.mienskip.costs.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.kernel.json.VisibleJson;
import nl.mienskip.tenants.Language;

/** Has a document judged and put into words by whoever knows its kind. */
@ApplicationScoped
class Documents {

    @Inject
    @Any
    private Instance<DecidableDocument> kinds;

    /** @throws InvalidInput at the place in the document, or when nobody knows such documents */
    void check(DecisionView decision, DecisionView corrects) {
        DecisionKind kind = decision.kind();
        JsonStructure document = JsonText.read(decision.document());
        VisibleJson.check(document);
        JsonFields fields = JsonFields.of(document, "");
        known(kind)
                .orElseThrow(
                        () -> new InvalidInput("kind", "decision.unknownKind", "nobody knows how to read a " + kind))
                .check(decision.year(), fields, corrects);
    }

    List<DocumentPart> words(DecisionView decision, Language language) {
        return known(decision.kind())
                .map(known -> known.words(JsonFields.of(JsonText.read(decision.document()), ""), language))
                .orElse(List.of());
    }

    private Optional<DecidableDocument> known(DecisionKind kind) {
        return kinds.stream().filter(each -> each.kind() == kind).findFirst();
    }
}
