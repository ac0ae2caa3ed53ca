package nl.mienskip.costs;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;

/**
 * The pools of a year with their keys, as they are decided about: {@code {"year":2026,"pools":[{"code":"hosting","names":
 * {"nl":"Hosting"},"amount":"2820.00","vat":"21","key":{"type":"inhabitants"},"meter":"requests","basis":""}]}}.
 *
 * @param pools by code; as they come from a document they have no id
 */
public record PoolsDocument(int year, List<CostPoolView> pools) {

    /** The rate of most of what is delivered in the Netherlands. */
    public static final BigDecimal STANDARD_VAT = BigDecimal.valueOf(21);

    private static final int MOST = 100;

    public PoolsDocument {
        pools = List.copyOf(pools);
    }

    /** By whatever meter one of them may be divided. */
    public Set<Meter> meters() {
        return pools.stream().flatMap(pool -> pool.meters().stream()).collect(Collectors.toSet());
    }

    /** @throws InvalidInput at the first thing that is wrong */
    public static PoolsDocument read(JsonFields document) {
        document.only("year", "pools");
        int year = Figures.year(document, "year");
        List<JsonFields> listed = document.objects("pools");
        if (listed.isEmpty() || listed.size() > MOST) {
            throw new InvalidInput(document.at("pools"), "pool.none", "there are 1 to " + MOST + " pools");
        }
        Set<String> codes = new HashSet<>();
        List<CostPoolView> pools = listed.stream().map(pool -> pool(pool, year)).toList();
        if (!pools.stream().map(CostPoolView::code).allMatch(codes::add)) {
            throw new InvalidInput(document.at("pools"), "pool.taken", "the year has a pool of that code");
        }
        return new PoolsDocument(year, pools);
    }

    /**
     * One pool, as it stands in the document.
     *
     * @throws InvalidInput at the first thing that is wrong
     */
    public static CostPoolView pool(JsonFields pool, int year) {
        pool.only("code", "names", "amount", "vat", "key", "meter", "basis");
        String meter = pool.has("meter") ? pool.text("meter") : Meter.REQUESTS.apiName();
        return new CostPoolView(
                0,
                year,
                Figures.code(pool, "code"),
                Figures.names(pool),
                Figures.amount(pool, "amount"),
                PoolRule.key(KeyDocument.read(pool.object("key"))),
                Meter.of(meter)
                        .orElseThrow(() -> new InvalidInput(
                                pool.at("meter"), "pool.meter", "use is counted by one of the meters")),
                pool.has("vat") ? PoolRule.vat(Figures.figure(pool, "vat")) : STANDARD_VAT,
                PoolRule.basis(pool.optionalText("basis")),
                0);
    }

    /** The document as it is read, always written the same way. */
    public String write() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject().write("year", year).writeStartArray("pools");
            for (CostPoolView pool : pools) {
                json.writeStartObject();
                write(json, pool);
                json.writeEnd();
            }
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    /** Writes a pool's members into the object that stands open. */
    public static void write(JsonGenerator json, CostPoolView pool) {
        json.write("code", pool.code()).writeStartObject("names");
        for (Language language : Language.values()) {
            if (pool.names().containsKey(language)) {
                json.write(language.tag(), pool.names().get(language));
            }
        }
        json.writeEnd()
                .write("amount", pool.amount().toString())
                .write("vat", pool.vat().toPlainString());
        KeyDocument.write(json, "key", pool.key());
        json.write("meter", pool.meter().apiName()).write("basis", pool.basis());
    }
}
