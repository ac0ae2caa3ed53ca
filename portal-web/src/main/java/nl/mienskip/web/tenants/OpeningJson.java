package nl.mienskip.web.tenants;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import nl.mienskip.openings.OpeningStepView;
import nl.mienskip.openings.OpeningView;
import nl.mienskip.openings.StepStatus;

/** Writes how far an opening is. */
final class OpeningJson {

    private OpeningJson() {}

    static String of(OpeningView opening) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject();
            write(json, opening);
            json.writeEnd();
        }
        return text.toString();
    }

    static void write(JsonGenerator json, OpeningView opening) {
        json.write("tenant", opening.slug())
                .write("done", opening.done())
                .write("askedBy", opening.askedBy())
                .write("askedAt", opening.askedAt().toString())
                .writeStartArray("steps");
        opening.steps().forEach(step -> write(json, step));
        json.writeEnd();
    }

    private static void write(JsonGenerator json, OpeningStepView step) {
        json.writeStartObject()
                .write("step", TenantJson.word(step.kind()))
                .write("status", TenantJson.word(step.status()))
                .write("tries", step.tries());
        if (step.at() != null) {
            json.write("at", step.at().toString());
        }
        if (step.status() == StepStatus.FAILED) {
            json.write("code", step.code()).write("reason", step.reason());
        }
        json.writeEnd();
    }
}
