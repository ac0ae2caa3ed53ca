package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.costs.Money;
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

/** Reckons a statement again from what it was reckoned from, and holds it against what was issued. */
@ApplicationScoped
class Checking {

    @Inject
    private StatementStore store;

    @Inject
    private Decisions decisions;

    Verification check(Statement statement) {
        if (!Sha256.of(statement.document()).equals(statement.digest())) {
            return Verification.of(statement.digest(), "", Verification.Fault.DOCUMENT);
        }
        StatementView issued = statement.view();
        Round round = store.round(statement.roundId());
        if (!Sha256.of(round.document()).equals(issued.roundDigest())) {
            return Verification.of(statement.digest(), "", Verification.Fault.ROUND);
        }
        RoundDocument facts = RoundDocument.read(round.document(), null);
        if (!holds(DecisionKind.TARIFF, facts.tariff(), facts)
                || !holds(DecisionKind.COST_POOLS, facts.pools(), facts)) {
            return Verification.of(statement.digest(), "", Verification.Fault.DECISION);
        }
        return compared(statement, issued, again(statement, issued, round, facts));
    }

    /** Whether a decision is what the round was reckoned by, and was in force then. */
    private boolean holds(DecisionKind kind, RoundDocument.Basis basis, RoundDocument round) {
        if (basis == null) {
            return true;
        }
        DecisionView decision = decisions.byId(basis.decision());
        return decision.intact()
                && decision.digest().equals(basis.digest())
                && decision.kind() == kind
                && decision.year() == round.question().year()
                && decision.state() == DecisionState.ADOPTED
                && wasInForce(decision, round.issued());
    }

    /** What was corrected on the very day of the round may have been in force when that was issued. */
    private boolean wasInForce(DecisionView decision, LocalDate issued) {
        return decision.holdsFrom().equals(issued)
                || Stream.of(issued, issued.minusDays(1))
                        .flatMap(day -> decisions.allInForce(decision.kind(), decision.year(), day).stream())
                        .anyMatch(held -> held.id() == decision.id());
    }

    private StatementView again(Statement statement, StatementView issued, Round round, RoundDocument facts) {
        Tariff tariff = facts.tariff() == null
                ? null
                : TariffDocument.read(decisions.byId(facts.tariff().decision()).document());
        PoolsDocument pools = facts.pools() == null
                ? null
                : PoolsDocument.read(JsonFields.of(
                        JsonText.read(decisions.byId(facts.pools().decision()).document()), ""));
        List<RoundDocument.Member> theirs = RoundDocument.read(round.document(), tariff).members().stream()
                .filter(member -> member.participantId() == issued.participantId())
                .toList();
        List<TargetLine> target = new Targets(tariff, theirs, pools, facts.payers()).of(issued.participantId());
        List<StatementView> earlier = store
                .ofParticipant(issued.participantId(), issued.round().year())
                .stream()
                .filter(other -> other.id() < statement.id())
                .map(Statement::view)
                .toList();
        return Replay.of(issued, target, earlier);
    }

    private Verification compared(Statement statement, StatementView issued, StatementView again) {
        List<Verification.Fault> faults = new ArrayList<>();
        String reckoned = Sha256.of(StatementDocument.write(again));
        if (!reckoned.equals(statement.digest())) {
            faults.add(Verification.Fault.AMOUNTS);
        }
        Map<LineKey, Money> told = issued.lines().stream()
                .filter(line -> !line.amount().equals(Money.ZERO))
                .collect(Collectors.toMap(StatementLine::key, StatementLine::amount, Money::plus, TreeMap::new));
        if (!told.equals(store.sums(statement.id()))
                || !Set.copyOf(issued.invoice().vat()).equals(store.taxesOf(statement.id()))
                || !statement.agrees(issued)) {
            faults.add(Verification.Fault.SUMS);
        }
        return new Verification(statement.digest(), reckoned, faults);
    }
}
