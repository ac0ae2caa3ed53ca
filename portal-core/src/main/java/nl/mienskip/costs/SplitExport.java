package nl.mienskip.costs;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.LongPredicate;
import nl.mienskip.kernel.json.CanonicalJson;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.tenants.Language;

/**
 * A split as a document that anybody can work out again (docs/guide/splitting-costs.md has its form, docs/check-split.html
 * does it): what went in with its dates and sources, the key and its version, each one's exact quota and cent, and the
 * SHA-256 of all of that. Who may not be named stands in it as a number, with the figures that it weighs by and no more.
 */
public final class SplitExport {

    private static final String FORMAT = "mienskip-split-1";

    /** Of a figure that was filled in at the village itself. */
    private static final String OWN = "ingevuld bij het dorp";

    private final CostPoolView pool;
    private final List<Payer> payers;
    private final SplitWorking working;

    private final LongPredicate named;

    private SplitExport(CostPoolView pool, List<Payer> payers, LongPredicate named) {
        this.named = named;
        this.pool = pool;
        this.payers = payers;
        this.working = Split.explain(pool.question(pool.key(), payers));
    }

    /**
     * @param named the participants whose names and villages the reader may see
     * @throws InvalidSplit when it cannot be divided
     */
    public static String of(CostPoolView pool, List<Payer> payers, KeyVersion version, LongPredicate named) {
        JsonObject document = new SplitExport(pool, payers, named).document(version);
        return CanonicalJson.write(Json.createObjectBuilder(document)
                .add("sha256", CanonicalJson.digest(document))
                .build());
    }

    private JsonObject document(KeyVersion version) {
        JsonArrayBuilder participants = Json.createArrayBuilder();
        for (int i = 0; i < payers.size(); i++) {
            participants.add(participant(i));
        }
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("pool", pool.code())
                .add("name", pool.name(Language.NL))
                .add("basis", pool.basis())
                .add("year", pool.year())
                .add("version", version(version))
                .add("total", pool.amount().toString())
                .add("days", working.question().days())
                .add("key", JsonText.read(KeyDocument.write(pool.key())))
                .add("meter", pool.meter().apiName())
                .add("usedFrom", pool.year() + "-01-01")
                .add("usedTo", pool.year() + "-12-31")
                .add("left", working.left().toString())
                .add("weights", working.weights().toString())
                .add("participants", participants)
                .build();
    }

    private static JsonObject version(KeyVersion version) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("number", version.version());
        if (version.decision() == null) {
            return json.add("preview", true).build();
        }
        json.add("preview", false).add("decision", version.decision()).add("digest", version.digest());
        if (version.billed() != null) {
            json.add("billed", billed(version.billed()));
        }
        return json.build();
    }

    private static JsonObject billed(KeyVersion.Billed round) {
        return Json.createObjectBuilder()
                .add("kind", round.kind())
                .add("part", round.part())
                .add("of", round.of())
                .add("issued", round.issued().toString())
                .add("digest", round.digest())
                .build();
    }

    private JsonObject participant(int index) {
        Payer payer = payers.get(index);
        ParticipantFigures figures = working.question().participants().get(index);
        Share share = working.shares().get(index);
        JsonArrayBuilder stays = Json.createArrayBuilder();
        figures.stays().forEach(stay -> stays.add(stay(stay)));
        JsonObjectBuilder usage = Json.createObjectBuilder();
        figures.usage().forEach((meter, used) -> usage.add(meter, used.toPlainString()));
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", figures.id());
        JsonArrayBuilder sources = Json.createArrayBuilder();
        if (named.test(payer.participantId())) {
            json.add("name", payer.name());
            payer.tenants().forEach(part -> sources.add(source(part)));
        }
        return json.add("sources", sources)
                .add("stays", stays)
                .add("usage", usage)
                .add("fixed", working.fixed(index).toString())
                .add("weight", working.weight(index).toString())
                .add("quota", share.quota().toString())
                .add("amount", share.amount().toString())
                .add("adjustment", share.adjustment().toString())
                .add("gotCent", working.gotACent(index))
                .add("decidedById", working.decidedById(index))
                .build();
    }

    private JsonObject stay(Stay stay) {
        return Json.createObjectBuilder()
                .add("days", stay.days() == null ? working.question().days() : stay.days())
                .add("inhabitants", stay.inhabitants().toPlainString())
                .build();
    }

    private JsonObject source(Payer.Part part) {
        return Json.createObjectBuilder()
                .add("tenant", part.name())
                .add("inhabitants", part.inhabitants())
                .add("countedOn", part.on().toString())
                .add("source", part.source().isEmpty() ? OWN : part.source())
                .add("counted", part.counted())
                .add("days", part.days(pool.year()))
                .build();
    }
}
