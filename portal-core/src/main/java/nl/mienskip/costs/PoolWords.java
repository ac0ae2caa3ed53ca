package nl.mienskip.costs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the log names a pool and what was changed of it. */
final class PoolWords {

    private PoolWords() {}

    static String of(CostPoolView pool) {
        return pool.year() + " " + pool.code() + ": " + pool.amount() + ", " + key(pool.key());
    }

    static String change(CostPoolView before, CostPoolView after) {
        List<String> changes = new ArrayList<>();
        note(changes, "names", names(before), names(after));
        note(changes, "amount", before.amount().toString(), after.amount().toString());
        note(changes, "key", key(before.key()), key(after.key()));
        note(changes, "meter", before.meter().apiName(), after.meter().apiName());
        note(changes, "vat", before.vat().toPlainString(), after.vat().toPlainString());
        if (!before.basis().equals(after.basis())) {
            changes.add("basis");
        }
        return after.year() + " " + after.code() + ": " + String.join(", ", changes);
    }

    private static void note(List<String> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(what + " " + before + " -> " + after);
        }
    }

    private static String names(CostPoolView pool) {
        return pool.names().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" / "));
    }

    private static String key(DistributionKey key) {
        String variable = key.variable() instanceof DistributionKey.Usage usage
                ? usage(usage)
                : key.variable().type();
        if (!(key instanceof DistributionKey.Hybrid)) {
            return variable;
        }
        String base =
                switch (key.base()) {
                    case KeyBase.Each each -> each.amount().toString();
                    case KeyBase.PerInhabitant rate -> rate.rate().toPlainString() + " per inhabitant";
                    case KeyBase.ByBracket by -> by.brackets().list().size() + " brackets";
                };
        String extras = key.extras().isEmpty() ? "" : " + " + key.extras().size() + " extras";
        return key.type() + " " + base + " + " + variable + extras;
    }

    private static String usage(DistributionKey.Usage usage) {
        return usage.type()
                + usage.meters().stream()
                        .map(meter ->
                                " " + meter.meter() + " x " + meter.weight().toPlainString())
                        .collect(Collectors.joining(","));
    }
}
