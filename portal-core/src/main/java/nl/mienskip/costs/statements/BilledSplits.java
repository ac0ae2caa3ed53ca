package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import nl.mienskip.costs.KeyVersion;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.SplitExport;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.participants.Participants;

/** How a pool was divided when it was billed: by the figures that the round keeps, whatever became known since. */
@ApplicationScoped
class BilledSplits {

    @Inject
    private StatementStore store;

    @Inject
    private Decisions decisions;

    @Inject
    private Participants participants;

    /** Of the last time that a year was reckoned as a whole; empty while it was not, or had no such pool. */
    Optional<String> ofYear(int year, String code) {
        return store.rounds(year).stream()
                .filter(round -> round.question().kind() != RoundKind.ADVANCE)
                .reduce((earlier, later) -> later)
                .flatMap(round -> of(round, code, participant -> true));
    }

    /** Of what a statement rests on; empty when it has no line of such a pool. */
    Optional<String> of(Statement statement, String code, LongPredicate named) {
        boolean billed = statement.view().lines().stream()
                .map(StatementLine::key)
                .anyMatch(
                        key -> key.source() == LineKey.Source.POOL && key.code().equals(code));
        return billed ? of(store.round(statement.roundId()).head(), code, named) : Optional.empty();
    }

    private Optional<String> of(RoundHead head, String code, LongPredicate named) {
        RoundDocument round = RoundDocument.read(store.round(head.id()).document(), null);
        if (round.pools() == null) {
            return Optional.empty();
        }
        DecisionView decision = decisions.byId(round.pools().decision());
        List<Payer> payers = round.payers().stream().map(this::named).toList();
        return PoolsDocument.read(JsonFields.of(JsonText.read(decision.document()), "")).pools().stream()
                .filter(pool -> pool.code().equals(code))
                .findFirst()
                .map(pool -> SplitExport.of(pool, payers, version(decision, round, head), named));
    }

    private static KeyVersion version(DecisionView decision, RoundDocument round, RoundHead head) {
        RoundQuestion question = round.question();
        return new KeyVersion(
                decision.id(),
                round.pools().digest(),
                decision.version(),
                new KeyVersion.Billed(
                        question.kind().apiName(), question.number(), question.of(), head.issued(), head.digest()));
    }

    /** Rounds that were issued before they kept names have the number alone. */
    private Payer named(Payer payer) {
        return payer.name().isEmpty()
                ? new Payer(
                        payer.participantId(),
                        participants.show(payer.participantId()).name(),
                        payer.tenants(),
                        payer.usage(),
                        payer.stays())
                : payer;
    }
}
