package nl.mienskip.costs.tariffs;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mienskip.costs.decisions.DecidableDocument;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;

/** What may be decided as a tariff: one that can be read, for the year that it is decided for. */
@ApplicationScoped
class TariffDecision implements DecidableDocument {

    @Override
    public DecisionKind kind() {
        return DecisionKind.TARIFF;
    }

    @Override
    public void check(int year, JsonFields document) {
        if (TariffDocument.read(document).year() != year) {
            throw new InvalidInput(document.at("year"), "decision.otherYear", "it is a tariff of another year");
        }
    }
}
