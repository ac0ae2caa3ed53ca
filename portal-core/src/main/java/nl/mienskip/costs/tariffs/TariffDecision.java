package nl.mienskip.costs.tariffs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.costs.decisions.DecidableDocument;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.DocumentPart;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;

/** What may be decided as a tariff: one that can be read, for the year that it is decided for. */
@ApplicationScoped
class TariffDecision implements DecidableDocument {

    @Override
    public DecisionKind kind() {
        return DecisionKind.TARIFF;
    }

    @Override
    public void check(int year, JsonFields document, DecisionView corrects) {
        if (TariffDocument.read(document).year() != year) {
            throw new InvalidInput(document.at("year"), "decision.otherYear", "it is a tariff of another year");
        }
    }

    @Override
    public List<DocumentPart> words(JsonFields document, Language language) {
        Tariff tariff = TariffDocument.read(document);
        List<Jump> jumps = tariff.jumps();
        List<DocumentPart> parts = new ArrayList<>();
        tariff.rules()
                .forEach(rule -> parts.add(new DocumentPart(
                        language.from(rule.names()),
                        TariffWords.of(tariff, rule, language),
                        jumps.stream()
                                .filter(jump -> jump.rule().equals(rule.code()))
                                .map(jump -> TariffWords.of(jump, language))
                                .toList())));
        List<String> whole = TariffWords.ofTheWhole(tariff, language);
        if (!whole.isEmpty()) {
            parts.add(new DocumentPart(TariffWords.names("text.whole-tariff").get(language), whole, List.of()));
        }
        return parts;
    }
}
