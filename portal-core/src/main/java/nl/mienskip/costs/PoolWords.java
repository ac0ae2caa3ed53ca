package nl.mienskip.costs;

import java.util.ArrayList;
import java.util.List;

/** How the log names a pool and what was changed of it. */
final class PoolWords {

    private PoolWords() {}

    static String of(CostPoolView pool) {
        return pool.year() + " " + pool.code() + ": " + pool.amount() + ", " + key(pool.key());
    }

    static String change(CostPoolView before, CostPoolView after) {
        List<String> changes = new ArrayList<>();
        note(changes, "amount", before.amount().toString(), after.amount().toString());
        note(changes, "key", key(before.key()), key(after.key()));
        note(changes, "meter", before.meter().apiName(), after.meter().apiName());
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

    private static String key(DistributionKey key) {
        return KeyDocument.write(key);
    }
}
