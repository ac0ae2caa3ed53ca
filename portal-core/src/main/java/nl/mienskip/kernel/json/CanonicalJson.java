package nl.mienskip.kernel.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * One way to write a document, so that the same document has the same digest everywhere: names in the order of their
 * UTF-16, nothing between, whole numbers only, and in strings nothing escaped but the quote, the backslash and what is
 * below a space. That is RFC 8785 for documents without broken numbers.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** @throws IllegalArgumentException when a number is not whole */
    public static String write(JsonValue value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    /** SHA-256 of that in UTF-8, in small hexadecimal digits. */
    public static String digest(JsonValue value) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(write(value).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(JsonValue value, StringBuilder text) {
        switch (value) {
            case JsonObject object -> object(object, text);
            case JsonArray array -> {
                String before = "[";
                for (JsonValue item : array) {
                    text.append(before);
                    write(item, text);
                    before = ",";
                }
                text.append(array.isEmpty() ? "[]" : "]");
            }
            case JsonString string -> string(string.getString(), text);
            case JsonNumber number -> {
                if (!number.isIntegral()) {
                    throw new IllegalArgumentException("a broken number has no one way to be written: " + number);
                }
                text.append(number.bigIntegerValueExact());
            }
            default -> text.append(value);
        }
    }

    private static void object(JsonObject object, StringBuilder text) {
        String before = "{";
        for (String name : new TreeSet<>(object.keySet())) {
            text.append(before);
            string(name, text);
            text.append(':');
            write(object.get(name), text);
            before = ",";
        }
        text.append(object.isEmpty() ? "{}" : "}");
    }

    private static void string(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char character = string.charAt(i);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character < ' ') {
                        text.append("\\u%04x".formatted((int) character));
                    } else {
                        text.append(character);
                    }
                }
            }
        }
        text.append('"');
    }
}
