package nl.mienskip.web.costs;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import nl.mienskip.costs.Share;

/** Writes shares in the order asked: the amount in euros and cents, quota and adjustment in euros as exact fractions. */
final class SharesJson {

    private SharesJson() {}

    static String of(List<Share> shares) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject().writeStartArray("shares");
            for (Share share : shares) {
                json.writeStartObject()
                        .write("id", share.id())
                        .write("amount", share.amount().toString())
                        .write("quota", share.quota().toString())
                        .write("adjustment", share.adjustment().toString())
                        .writeEnd();
            }
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }
}
