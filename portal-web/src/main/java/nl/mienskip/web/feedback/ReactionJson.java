package nl.mienskip.web.feedback;

import jakarta.json.stream.JsonGenerator;
import java.util.Locale;
import nl.mienskip.feedback.ReactionView;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.kernel.page.Paged;

/** Writes reactions, for those to whom they are addressed. */
final class ReactionJson {

    private ReactionJson() {}

    static String list(Paged<ReactionView> page) {
        return JsonText.write(json -> {
            json.writeStartObject()
                    .write("page", page.number())
                    .write("pages", page.pages())
                    .write("size", page.size())
                    .write("total", page.total())
                    .writeStartArray("reactions");
            page.items().forEach(reaction -> write(json, reaction));
            json.writeEnd().writeEnd();
        });
    }

    static String of(ReactionView reaction) {
        return JsonText.write(json -> write(json, reaction));
    }

    private static void write(JsonGenerator json, ReactionView reaction) {
        json.writeStartObject()
                .write("id", reaction.id())
                .write("status", reaction.status().name().toLowerCase(Locale.ROOT))
                .write("url", reaction.page());
        said(json, "about", reaction.about());
        said(json, "village", reaction.village());
        json.write("text", reaction.text());
        said(json, "name", reaction.name());
        said(json, "email", reaction.email());
        json.write("language", reaction.language().tag())
                .write("givenAt", reaction.givenAt().toString());
        said(json, "answer", reaction.answer());
        said(json, "handledBy", reaction.handledBy());
        if (reaction.handledAt() != null) {
            json.write("handledAt", reaction.handledAt().toString());
        }
        json.write("goneOn", reaction.goneOn().toString())
                .write("version", reaction.version())
                .writeEnd();
    }

    /** What is not there is left out. */
    private static void said(JsonGenerator json, String name, String words) {
        if (!words.isEmpty()) {
            json.write(name, words);
        }
    }
}
