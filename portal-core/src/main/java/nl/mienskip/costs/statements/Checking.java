package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.text.Sha256;

/** Reckons statements again from what they were reckoned from, and holds them against what was issued. */
@ApplicationScoped
class Checking {

    @Inject
    private StatementStore store;

    @Inject
    private CheckingStore added;

    @Inject
    private RoundReading rounds;

    /**
     * One statement with what came of its check.
     *
     * @param told the number that stands in its document; empty when that cannot be read
     */
    record Checked(Statement statement, String told, Verification verification) {}

    Verification check(Statement statement) {
        return check(rounds.read(store.round(statement.roundId())), List.of(statement))
                .getFirst()
                .verification();
    }

    /** @param statements of one round */
    List<Checked> check(CheckedRound round, List<Statement> statements) {
        List<Long> ids = statements.stream().map(Statement::id).toList();
        CheckingStore.Added sums = added.of(ids);
        Map<Long, List<Statement>> ofYear = store
                .ofParticipants(
                        statements.stream().map(Statement::participantId).collect(Collectors.toSet()),
                        round.head().question().year())
                .stream()
                .collect(Collectors.groupingBy(Statement::participantId));
        return statements.stream()
                .map(statement -> issued(statement)
                        .map(issued -> new Checked(
                                statement,
                                issued.number(),
                                verified(
                                        statement,
                                        issued,
                                        round,
                                        sums,
                                        ofYear.getOrDefault(statement.participantId(), List.of()))))
                        .orElseGet(() -> new Checked(
                                statement, "", Verification.of(statement.digest(), "", Verification.Fault.DOCUMENT))))
                .toList();
    }

    /** What was issued, if that can still be told: who changes a document may note its fingerprint, too. */
    private static Optional<StatementView> issued(Statement statement) {
        try {
            return Optional.of(statement)
                    .filter(one -> Sha256.of(one.document()).equals(one.digest()))
                    .map(Statement::view);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Verification verified(
            Statement statement,
            StatementView issued,
            CheckedRound round,
            CheckingStore.Added sums,
            Collection<Statement> ofYear) {
        List<Verification.Fault> faults = new ArrayList<>();
        String reckoned = "";
        if (round.fault() != null || !round.issued(issued)) {
            faults.add(round.fault() == null ? Verification.Fault.ROUND : round.fault());
        } else {
            reckoned = Sha256.of(StatementDocument.write(again(statement, issued, round, ofYear)));
            if (!reckoned.equals(statement.digest())) {
                faults.add(Verification.Fault.AMOUNTS);
            }
        }
        if (!statement.agrees(issued) || !added(issued, statement.id(), sums)) {
            faults.add(Verification.Fault.SUMS);
        }
        return new Verification(statement.digest(), reckoned, faults);
    }

    private static StatementView again(
            Statement statement, StatementView issued, CheckedRound round, Collection<Statement> ofYear) {
        return Replay.of(
                issued,
                round.owed(issued.participantId()),
                ofYear.stream()
                        .filter(other -> other.id() < statement.id())
                        .map(Checking::issued)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static boolean added(StatementView issued, long id, CheckingStore.Added sums) {
        Map<LineKey, Money> told = issued.lines().stream()
                .filter(line -> !line.amount().equals(Money.ZERO))
                .collect(Collectors.toMap(StatementLine::key, StatementLine::amount, Money::plus, TreeMap::new));
        return told.equals(sums.lines().getOrDefault(id, Map.of()))
                && Set.copyOf(issued.invoice().vat()).equals(sums.taxes().getOrDefault(id, Set.of()));
    }
}
