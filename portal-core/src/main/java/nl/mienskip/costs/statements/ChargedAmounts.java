package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;

/** Adds up what everybody was charged of a year. Reads as the system. */
@ApplicationScoped
class ChargedAmounts {

    @Inject
    private StatementStore store;

    @Inject
    private RoundReading reading;

    /** By participant; nobody to whom nothing was billed. */
    Map<Long, ChargedAmount> of(int year) {
        List<RoundHead> rounds = store.rounds(year);
        boolean settled = rounds.stream().anyMatch(round -> round.question().kind() != RoundKind.ADVANCE);
        Map<Long, Map<LineKey, Money>> billed = store.billed(year);
        if (settled) {
            return amounts(billed.keySet(), id -> sum(billed.get(id).values()), true);
        }
        return rounds.isEmpty() ? Map.of() : byAdvance(rounds.getLast(), billed.keySet());
    }

    /** A part of the year says little beside a whole one. Nobody when the round is not what was issued: no figure is better than a wrong one. */
    private Map<Long, ChargedAmount> byAdvance(RoundHead last, Collection<Long> participants) {
        CheckedRound round = reading.read(store.round(last.id()));
        return round.fault() == null
                ? amounts(
                        participants,
                        id -> sum(
                                round.owed(id).stream().map(TargetLine::amount).toList()),
                        false)
                : Map.of();
    }

    private static Map<Long, ChargedAmount> amounts(
            Collection<Long> participants, Function<Long, Money> amount, boolean settled) {
        return participants.stream()
                .collect(Collectors.toMap(Function.identity(), id -> new ChargedAmount(amount.apply(id), settled)));
    }

    private static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
