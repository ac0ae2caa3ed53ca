package nl.mienskip.costs.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.tenants.Language;

/** What was billed of a year, each line under its name: that of a line that is owed no more stands in an earlier statement. */
final class Billed {

    private final Map<Long, Map<LineKey, Money>> sums;
    private final Map<Long, List<TargetLine>> targets;
    private final Map<Long, Map<LineKey, Map<Language, String>>> dropped = new HashMap<>();

    Billed(StatementStore store, int year, Map<Long, List<TargetLine>> targets) {
        this.sums = store.billed(year);
        this.targets = targets;
        Set<Long> ids = sums.keySet().stream()
                .filter(id -> !owed(id).keySet().containsAll(sums.get(id).keySet()))
                .collect(Collectors.toSet());
        store.ofParticipants(ids, year).forEach(this::note);
    }

    /** In no order. */
    List<BilledLine> of(long participantId) {
        Map<LineKey, TargetLine> owed = owed(participantId);
        return sums.getOrDefault(participantId, Map.of()).entrySet().stream()
                .map(sum -> new BilledLine(
                        sum.getKey(),
                        owed.containsKey(sum.getKey())
                                ? owed.get(sum.getKey()).names()
                                : dropped.get(participantId).get(sum.getKey()),
                        sum.getValue()))
                .toList();
    }

    private void note(Statement statement) {
        StatementView view = statement.view();
        Map<LineKey, Map<Language, String>> names =
                dropped.computeIfAbsent(view.participantId(), id -> new HashMap<>());
        view.lines().forEach(line -> names.putIfAbsent(line.key(), line.names()));
    }

    private Map<LineKey, TargetLine> owed(long participantId) {
        return targets.getOrDefault(participantId, List.of()).stream()
                .collect(Collectors.toMap(TargetLine::key, Function.identity()));
    }
}
