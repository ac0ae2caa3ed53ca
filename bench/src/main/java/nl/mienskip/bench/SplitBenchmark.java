package nl.mienskip.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.ParticipantFigures;
import nl.mienskip.costs.Share;
import nl.mienskip.costs.Split;
import nl.mienskip.costs.SplitCosts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A bill of 24 lines over 10,000 members. The target is 100 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SplitBenchmark {

    private static final int MEMBERS = 10_000;
    private static final int LINES = 24;
    private static final int MOST_INHABITANTS = 100_000;
    private static final int CENTS_OF_A_LINE = 12_345_678;

    private final List<ParticipantFigures> members = members();

    private final List<DistributionKey> keys = List.of(
            new DistributionKey.Equal(),
            new DistributionKey.Inhabitants(),
            new DistributionKey.Usage(),
            new DistributionKey.Hybrid(Money.ofCents(1_000), new DistributionKey.Inhabitants()));

    private static List<ParticipantFigures> members() {
        Random random = new Random(1);
        return IntStream.range(0, MEMBERS)
                .mapToObj(member -> new ParticipantFigures(
                        String.valueOf(member),
                        BigDecimal.valueOf(random.nextInt(MOST_INHABITANTS)),
                        BigDecimal.valueOf(random.nextInt(MOST_INHABITANTS), 2)))
                .toList();
    }

    /** Each line is another amount by one of the four keys. */
    @Benchmark
    public void billOfTenThousandMembers(Blackhole shares) {
        for (int line = 0; line < LINES; line++) {
            List<Share> split = Split.of(
                    new SplitCosts(Money.ofCents(CENTS_OF_A_LINE + line), keys.get(line % keys.size()), members));
            shares.consume(split);
        }
    }
}
