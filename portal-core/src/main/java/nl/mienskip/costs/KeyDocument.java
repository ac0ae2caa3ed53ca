package nl.mienskip.costs;

import nl.mienskip.kernel.json.JsonFields;

/** A distribution key as a JSON document: {@code {"type":"hybrid","base":"2000.00","variable":{"type":"inhabitants"}}}. */
public final class KeyDocument {

    private static final String TYPE = "type";
    private static final String BASE = "base";

    private KeyDocument() {}

    /** @throws nl.mienskip.kernel.InvalidInput at the first thing that is wrong */
    public static DistributionKey read(JsonFields key) {
        if (!key.text(TYPE).equals("hybrid")) {
            return simple(key);
        }
        key.only(TYPE, BASE, "variable");
        return new DistributionKey.Hybrid(
                Money.ofEuros(key.figure(BASE), key.at(BASE)), simple(key.object("variable")));
    }

    private static DistributionKey.Simple simple(JsonFields key) {
        DistributionKey.Simple simple = DistributionKey.Simple.named(key.text(TYPE), key.at(TYPE));
        key.only(TYPE);
        return simple;
    }
}
