package nl.mienskip.kernel.json;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.text.HiddenRule;

/** A document that somebody hands in says nothing that cannot be seen. One that was taken is read as it is. */
public final class VisibleJson {

    private VisibleJson() {}

    /** @throws InvalidInput at the place of the first text with characters that cannot be seen */
    public static void check(JsonValue document) {
        check(document, "");
    }

    private static void check(JsonValue value, String place) {
        switch (value.getValueType()) {
            case STRING -> HiddenRule.lines(place, ((JsonString) value).getString());
            case OBJECT ->
                value.asJsonObject()
                        .forEach((name, inner) -> check(inner, place.isEmpty() ? name : place + "." + name));
            case ARRAY -> {
                for (int at = 0; at < value.asJsonArray().size(); at++) {
                    check(value.asJsonArray().get(at), place + "[" + at + "]");
                }
            }
            default -> {
                // a figure, yes, no or nothing has no characters to hide
            }
        }
    }
}
