package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.kernel.json.JsonFields;

/** Reads back what everybody was charged by the tariff when a year was last reckoned as a whole. */
@ApplicationScoped
class SettledYear {

    @Inject
    private StatementStore store;

    @Inject
    private Decisions decisions;

    /** Empty while a year is not settled, or when it had no tariff. */
    Optional<SettledTariff> of(int year) {
        return store.rounds(year).stream()
                .filter(round -> round.question().kind() != RoundKind.ADVANCE)
                .reduce((earlier, later) -> later)
                .flatMap(round -> read(store.round(round.id()).document()));
    }

    private Optional<SettledTariff> read(String document) {
        JsonFields fields = RoundDocument.fields(document);
        return Optional.ofNullable(RoundDocument.basis(fields, "tariff")).map(basis -> {
            Tariff tariff = TariffDocument.read(decisions.byId(basis.decision()).document());
            return new SettledTariff(tariff, RoundDocument.read(fields, tariff).members());
        });
    }
}
