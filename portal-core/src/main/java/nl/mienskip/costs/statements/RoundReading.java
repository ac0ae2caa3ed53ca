package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.tariffs.Tariff;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.kernel.text.Sha256;

/** Reads what a round was reckoned from, and the decisions that it names, so that it can be reckoned again. */
@ApplicationScoped
class RoundReading {

    @Inject
    private Decisions decisions;

    /** With a fault when any of it is not what it was. */
    CheckedRound read(Round round) {
        RoundHead head = round.head();
        if (!Sha256.of(round.document()).equals(head.digest())) {
            return CheckedRound.faulty(head, null, Verification.Fault.ROUND);
        }
        JsonFields fields = RoundDocument.fields(round.document());
        Optional<DecisionView> tariff = held(DecisionKind.TARIFF, RoundDocument.basis(fields, "tariff"), fields);
        Optional<DecisionView> pools = held(DecisionKind.COST_POOLS, RoundDocument.basis(fields, "pools"), fields);
        if (tariff.isPresent() != fields.has("tariff") || pools.isPresent() != fields.has("pools")) {
            return CheckedRound.faulty(head, RoundDocument.read(fields, null), Verification.Fault.DECISION);
        }
        Tariff by =
                tariff.map(decision -> TariffDocument.read(decision.document())).orElse(null);
        RoundDocument document = RoundDocument.read(fields, by);
        return round.agrees(document)
                ? new CheckedRound(
                        head,
                        document,
                        new Targets(
                                by,
                                document.members(),
                                pools.map(DecisionView::document)
                                        .map(RoundReading::pools)
                                        .orElse(null),
                                document.payers(),
                                document.vat()),
                        null)
                : CheckedRound.faulty(head, null, Verification.Fault.ROUND);
    }

    private static PoolsDocument pools(String document) {
        return PoolsDocument.read(JsonFields.of(JsonText.read(document), ""));
    }

    /** The decision that a round was reckoned by, if it still is what it was and was in force then. */
    private Optional<DecisionView> held(DecisionKind kind, RoundDocument.Basis basis, JsonFields round) {
        int year = RoundDocument.question(round).year();
        return Optional.ofNullable(basis)
                .flatMap(named -> decisions.find(named.decision()))
                .filter(decision -> decision.intact()
                        && decision.digest().equals(basis.digest())
                        && decision.kind() == kind
                        && decision.year() == year
                        && decision.state() == DecisionState.ADOPTED
                        && wasInForce(decision, RoundDocument.issued(round)));
    }

    /** What was corrected on the very day of the round may have been in force when that was issued. */
    private boolean wasInForce(DecisionView decision, LocalDate issued) {
        return decision.holdsFrom().equals(issued)
                || Stream.of(issued, issued.minusDays(1))
                        .flatMap(day -> decisions.allInForce(decision.kind(), decision.year(), day).stream())
                        .anyMatch(held -> held.id() == decision.id());
    }
}
