package nl.mienskip.web.costs;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.mienskip.costs.decisions.Ballot;
import nl.mienskip.costs.decisions.DecisionStepView;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.VoteOutcome;
import nl.mienskip.costs.decisions.VoteSheet;
import nl.mienskip.costs.quotes.TariffEffect;

/** Writes decisions, without their documents, which are read word for word. */
final class DecisionJson {

    private DecisionJson() {}

    /** As programs write a value: {@code cost-pools}. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String list(List<DecisionView> decisions) {
        return text(json -> {
            json.writeStartObject().writeStartArray("decisions");
            decisions.forEach(decision -> {
                json.writeStartObject();
                write(json, decision);
                json.writeEnd();
            });
            json.writeEnd().writeEnd();
        });
    }

    static String of(DecisionView decision) {
        return text(json -> {
            json.writeStartObject();
            write(json, decision);
            json.writeEnd();
        });
    }

    static String of(VoteSheet sheet) {
        return text(json -> {
            json.writeStartObject()
                    .write("decision", sheet.decision().id())
                    .write("version", sheet.decision().version())
                    .writeStartArray("roll");
            sheet.roll().forEach(ballot -> write(json, ballot));
            json.writeEnd();
            write(json, sheet.outcome());
            json.writeEnd();
        });
    }

    static String effects(List<TariffEffect> effects) {
        return text(json -> {
            json.writeStartObject().writeStartArray("participants");
            effects.forEach(effect -> write(json, effect));
            json.writeEnd().writeEnd();
        });
    }

    private static void write(JsonGenerator json, DecisionView decision) {
        json.write("id", decision.id())
                .write("kind", name(decision.kind()))
                .write("year", decision.year())
                .write("title", decision.title())
                .write("state", name(decision.state()))
                .write("digest", decision.digest())
                .write("intact", decision.intact())
                .write("version", decision.version());
        if (decision.corrects() != null) {
            json.write("corrects", decision.corrects());
        }
        if (decision.correctedBy() != null) {
            json.write("correctedBy", decision.correctedBy());
        }
        if (decision.rule() != null) {
            json.write("inForceFrom", decision.inForceFrom().toString())
                    .write("weight", name(decision.rule().weight()))
                    .write("quorum", decision.rule().quorum());
        }
        if (decision.adoptedOn() != null) {
            json.write("adoptedOn", decision.adoptedOn().toString())
                    .write("holdsFrom", decision.holdsFrom().toString());
        }
        if (!decision.minutes().isEmpty()) {
            json.write("minutes", decision.minutes());
        }
        json.writeStartArray("steps");
        decision.steps().forEach(step -> write(json, step));
        json.writeEnd();
    }

    private static void write(JsonGenerator json, DecisionStepView step) {
        json.writeStartObject()
                .write("step", name(step.kind()))
                .write("at", step.at().toString())
                .write("by", step.actorName())
                .write("account", step.accountId())
                .write("digest", step.digest());
        if (!step.words().isEmpty()) {
            json.write("words", step.words());
        }
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Ballot ballot) {
        json.writeStartObject()
                .write("participant", ballot.participantId())
                .write("name", ballot.name())
                .write("weight", ballot.weight());
        if (ballot.choice() != null) {
            json.write("choice", name(ballot.choice()));
        }
        json.writeEnd();
    }

    private static void write(JsonGenerator json, VoteOutcome outcome) {
        json.writeStartObject("outcome")
                .write("total", outcome.total())
                .write("present", outcome.present())
                .write("for", outcome.inFavour())
                .write("against", outcome.against())
                .write("abstained", outcome.abstained())
                .write("quorate", outcome.quorate())
                .write("adopted", outcome.adopted())
                .writeEnd();
    }

    private static void write(JsonGenerator json, TariffEffect effect) {
        json.writeStartObject()
                .write("participant", effect.participantId())
                .write("name", effect.name())
                .write("inhabitants", effect.quote().facts().inhabitants())
                .write("total", effect.quote().total().toString())
                .write("carried", effect.quote().carried().toString());
        effect.change()
                .ifPresent(
                        change -> json.write("before", effect.before().total().toString())
                                .write("settled", effect.settled())
                                .write("change", change.toString()));
        effect.percentage().ifPresent(percentage -> json.write("percentage", percentage.toPlainString()));
        json.writeEnd();
    }

    private static String text(Consumer<JsonGenerator> work) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            work.accept(json);
        }
        return text.toString();
    }
}
