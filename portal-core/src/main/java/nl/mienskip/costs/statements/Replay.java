package nl.mienskip.costs.statements;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A statement reckoned again: the amounts from what is owed and what was billed before, the words as they were issued. */
final class Replay {

    private Replay() {}

    /** @param earlier the participant's statements of the year that were issued before */
    static StatementView of(StatementView issued, List<TargetLine> target, List<StatementView> earlier) {
        Map<LineKey, BilledLine> billed = earlier.stream()
                .flatMap(statement -> statement.lines().stream())
                .map(line -> new BilledLine(line.key(), line.names(), line.amount()))
                .collect(Collectors.toMap(
                        BilledLine::key,
                        Function.identity(),
                        (one, other) -> new BilledLine(
                                one.key(), one.names(), one.amount().plus(other.amount())),
                        TreeMap::new));
        Map<LineKey, StatementLine> words =
                issued.lines().stream().collect(Collectors.toMap(StatementLine::key, Function.identity()));
        return issued.with(Settling.lines(
                        target.stream().map(TargetLine::wordless).toList(),
                        List.copyOf(billed.values()),
                        issued.round().part())
                .stream()
                .map(line -> worded(line, words.get(line.key())))
                .toList());
    }

    private static StatementLine worded(StatementLine line, StatementLine issued) {
        return issued == null
                ? line
                : new StatementLine(line.key(), issued.names(), issued.how(), line.target(), line.due(), line.before());
    }
}
