package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;

/** Reads back what everybody was charged by the tariff when a year was last reckoned as a whole. */
@ApplicationScoped
class SettledYear {

    @Inject
    private StatementStore store;

    @Inject
    private Decisions decisions;

    /** By participant; nothing while a year is not settled, or when it had no tariff. */
    Map<Long, Quote> of(int year) {
        return store.rounds(year).stream()
                .filter(round -> round.question().kind() != RoundKind.ADVANCE)
                .reduce((earlier, later) -> later)
                .flatMap(round -> quotes(store.round(round.id()).document()))
                .orElse(Map.of());
    }

    private Optional<Map<Long, Quote>> quotes(String document) {
        return Optional.ofNullable(RoundDocument.read(document, null).tariff()).map(basis -> {
            Tariff tariff = TariffDocument.read(decisions.byId(basis.decision()).document());
            return RoundDocument.read(document, tariff).members().stream()
                    .collect(Collectors.toMap(RoundDocument.Member::participantId, member -> member.quote(tariff)));
        });
    }
}
