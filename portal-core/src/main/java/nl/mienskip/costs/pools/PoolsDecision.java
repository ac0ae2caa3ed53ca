package nl.mienskip.costs.pools;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.KeySentences;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.decisions.DecidableDocument;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.DocumentPart;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;

/** What may be decided as pools: those that can be read, of the year that it is decided for. */
@ApplicationScoped
class PoolsDecision implements DecidableDocument {

    @Override
    public DecisionKind kind() {
        return DecisionKind.COST_POOLS;
    }

    @Override
    public void check(int year, JsonFields document, DecisionView corrects) {
        if (PoolsDocument.read(document).year() != year) {
            throw new InvalidInput(document.at("year"), "decision.otherYear", "these are pools of another year");
        }
    }

    @Override
    public List<DocumentPart> words(JsonFields document, Language language) {
        List<DocumentPart> parts = new ArrayList<>();
        for (CostPoolView pool : PoolsDocument.read(document).pools()) {
            parts.add(new DocumentPart(pool.name(language), KeySentences.of(pool, language), List.of()));
        }
        return parts;
    }
}
