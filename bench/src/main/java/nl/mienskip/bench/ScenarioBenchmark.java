package nl.mienskip.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.scenarios.Membership;
import nl.mienskip.costs.scenarios.Outlook;
import nl.mienskip.costs.scenarios.Scenario;
import nl.mienskip.costs.scenarios.Scenarios;
import nl.mienskip.costs.scenarios.Simulation;
import nl.mienskip.tenants.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Three scenarios over ten years for the 342 municipalities of a country, by two keys. The target is a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScenarioBenchmark {

    private static final int YEARS = 10;
    private static final Map<Language, String> NAMES = Map.of(Language.NL, "Proef");

    private final Scenarios scenarios = new Scenarios();

    private final Simulation simulation = new Simulation(
            2026,
            YEARS,
            new BigDecimal(2),
            Money.ofCents(150_000),
            List.of(new DistributionKey.Equal(), new DistributionKey.Inhabitants()),
            IntStream.rangeClosed(1, 3).mapToObj(ScenarioBenchmark::scenario).toList(),
            List.of(new Membership(
                    "all",
                    NAMES,
                    List.of(
                            new Membership.SizeClass(20_000, 150, 0),
                            new Membership.SizeClass(40_000, 150, 0),
                            new Membership.SizeClass(150_000, 42, 0)))));

    private static Scenario scenario(int number) {
        return new Scenario(
                "scenario-" + number,
                NAMES,
                IntStream.range(0, YEARS)
                        .mapToObj(line -> new Scenario.Line(
                                NAMES, BigDecimal.valueOf(12_345L * number + line, 2), BigDecimal.TEN, line == 0))
                        .toList(),
                BigDecimal.TEN);
    }

    @Benchmark
    public Outlook threeScenariosOverTenYears() {
        return scenarios.simulate(simulation);
    }
}
