package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reckons all that was issued in a year again, and looks whether anything is gone: also the last ones, as a round says how
 * many statements it had.
 */
@ApplicationScoped
class YearChecking {

    private static final int AT_ONCE = 100;

    @Inject
    private StatementStore store;

    @Inject
    private CheckingStore tables;

    @Inject
    private RoundReading rounds;

    @Inject
    private Checking checking;

    YearVerification check(int year) {
        Map<Long, List<CheckingStore.Place>> byRound =
                tables.places(year).stream().collect(Collectors.groupingBy(CheckingStore.Place::roundId));
        Set<Long> ids = new TreeSet<>(tables.roundsIssuedIn(year));
        ids.addAll(byRound.keySet());
        Year found = new Year(year);
        ids.forEach(id -> round(id, byRound.getOrDefault(id, List.of()), found));
        YearSums sums = tables.sums(year);
        return new YearVerification(year, ids.size(), found.sequences.size(), sums, found.all(sums));
    }

    private void round(long id, List<CheckingStore.Place> places, Year found) {
        CheckedRound round = rounds.read(store.round(id));
        found.round(round, places);
        for (int from = 0; from < places.size(); from += AT_ONCE) {
            List<Long> some = places.subList(from, Math.min(places.size(), from + AT_ONCE)).stream()
                    .map(CheckingStore.Place::id)
                    .toList();
            checking.check(round, tables.statements(some)).forEach(checked -> found.statement(round, checked));
            tables.forget();
        }
    }

    /** What has been found of a year so far. */
    private static final class Year {

        private final int year;
        private final List<Finding> findings = new ArrayList<>();
        private final Set<Integer> sequences = new TreeSet<>();
        private final Set<String> numbers = new HashSet<>();
        private int given;

        Year(int year) {
            this.year = year;
        }

        void round(CheckedRound round, List<CheckingStore.Place> places) {
            places.forEach(place -> sequences.add(place.sequence()));
            given += round.statements(places.size());
            if (round.fault() != null) {
                findings.add(new Finding("", round.head().question(), round.fault()));
            }
            if (round.statements(places.size()) != places.size()) {
                findings.add(new Finding("", round.head().question(), Verification.Fault.COUNT));
            }
        }

        /** A fault of the round is told once, and not of each of its statements. */
        void statement(CheckedRound round, Checking.Checked checked) {
            Statement statement = checked.statement();
            checked.verification().faults().stream()
                    .filter(fault -> fault != round.fault())
                    .forEach(fault -> findings.add(
                            new Finding(statement.number(), round.head().question(), fault)));
            if (!checked.told().isEmpty() && !numbers.add(checked.told())) {
                findings.add(new Finding(checked.told(), round.head().question(), Verification.Fault.DOUBLED));
            }
        }

        /** What is wrong with the whole first, then what is gone, then the rest in the order in which it was issued. */
        List<Finding> all(YearSums sums) {
            List<Finding> all = new ArrayList<>();
            if (!sums.agree()) {
                all.add(new Finding("", null, Verification.Fault.SUMS));
            }
            int last = Math.max(
                    given, sequences.stream().mapToInt(Integer::intValue).max().orElse(0));
            IntStream.rangeClosed(1, last)
                    .filter(sequence -> !sequences.contains(sequence))
                    .mapToObj(
                            sequence -> new Finding(Statement.number(year, sequence), null, Verification.Fault.MISSING))
                    .forEach(all::add);
            all.addAll(findings);
            return all;
        }
    }
}
