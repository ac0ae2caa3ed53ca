package nl.mienskip.launcher.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Called by {@code ./portal bench}. */
public final class Bench {

    private Bench() {}

    /**
     * {@code weight HOST PORT PATH} prints a line for each file and their sum; {@code load HOST PORT PATH READERS SECONDS}
     * prints answers per second, the times in milliseconds within which half, 95 % and 99 % came, and failures.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String host = arguments[1];
        int port = Integer.parseInt(arguments[2]);
        String path = arguments[3];
        if (arguments[0].equals("weight")) {
            Map<String, Integer> weights = PageWeight.of(host, port, path);
            weights.forEach((file, bytes) -> System.out.printf(Locale.ROOT, "%8d %s%n", bytes, file));
            int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
            System.out.printf(Locale.ROOT, "%8d together%n", sum);
        } else {
            Load.Result result =
                    new Load(host, port, path).run(Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
            System.out.printf(
                    Locale.ROOT,
                    "%.0f %.1f %.1f %.1f %d%n",
                    result.perSecond(),
                    result.millis(0.5),
                    result.millis(0.95),
                    result.millis(0.99),
                    result.failed());
        }
    }
}
