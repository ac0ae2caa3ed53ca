package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.costs.DistributionKey;

/** Distribution keys in words. */
final class KeyWords {

    /** The four, in the order in which they stand side by side. */
    static final List<String> TYPES = List.of("equal", "inhabitants", "usage", "hybrid");

    private KeyWords() {}

    /** By its name in the door. */
    static String of(String type) {
        return t("costs.key." + type);
    }

    /** With the particulars that a hybrid has. */
    static String of(DistributionKey key) {
        return key instanceof DistributionKey.Hybrid
                ? t(
                        "costs.key.hybrid.of",
                        Euros.of(key.base()),
                        of(key.variable().type()))
                : of(key.type());
    }
}
