package nl.mienskip.kernel.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.mienskip.kernel.InvalidInput;

/**
 * An object of a JSON document, read strictly: what is missing, of another kind or not known is refused
 * at its place. Nothing is guessed, as a figure that is silently left out of a split costs somebody money.
 */
public final class JsonFields {

    /** A figure in a string is written as people do, without a power of ten. */
    private static final Pattern FIGURE = Pattern.compile("-?(0|[1-9][0-9]{0,63})(\\.[0-9]{1,63})?");

    private final JsonObject object;
    private final String place;

    private JsonFields(JsonObject object, String place) {
        this.object = object;
        this.place = place;
    }

    /** @param place where the value stands; empty for the document itself */
    public static JsonFields of(JsonValue value, String place) {
        if (!(value instanceof JsonObject object)) {
            throw new InvalidInput(place, "json.not-an-object", named(place) + " must be an object");
        }
        return new JsonFields(object, place);
    }

    /** The object as the text of a document of its own. */
    public String text() {
        return object.toString();
    }

    /** Refuses every field but these. */
    public JsonFields only(String... names) {
        Set<String> known = Set.of(names);
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidInput(at(name), "json.unknown-field", "there is no field of that name here");
                });
        return this;
    }

    public JsonFields object(String name) {
        return of(required(name), at(name));
    }

    public JsonArray array(String name) {
        if (!(required(name) instanceof JsonArray array)) {
            throw new InvalidInput(at(name), "json.not-an-array", named(at(name)) + " must be an array");
        }
        return array;
    }

    public String text(String name) {
        return text(required(name), at(name));
    }

    private static String text(JsonValue value, String at) {
        if (!(value instanceof JsonString string)) {
            throw new InvalidInput(at, "json.not-a-string", named(at) + " must be a string");
        }
        String text = string.getString();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new InvalidInput(at, "json.half-a-character", named(at) + " holds half a character");
        }
        return text;
    }

    public BigDecimal figure(String name) {
        return figure(required(name), at(name));
    }

    /** Null when the field is not there. */
    public BigDecimal optionalFigure(String name) {
        return object.containsKey(name) ? figure(object.get(name), at(name)) : null;
    }

    /** Whether the field is there and not null. */
    public boolean has(String name) {
        return object.containsKey(name) && object.get(name) != JsonValue.NULL;
    }

    /** Whether the field is there and is an object. */
    public boolean isObject(String name) {
        return object.get(name) instanceof JsonObject;
    }

    /** The names of the fields that are there. */
    public Set<String> names() {
        return object.keySet();
    }

    /** Null when the field is not there or null. */
    public String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    /** A whole number that an {@code int} holds. */
    public int whole(String name) {
        try {
            return figure(name).intValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidInput(at(name), "json.not-whole", named(at(name)) + " must be a whole number");
        }
    }

    /** A day such as {@code 2026-11-21}. */
    public LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            throw new InvalidInput(at(name), "date.wrong", named(at(name)) + " must be a date such as 2026-11-21");
        }
    }

    /** The strings of an array, in order. */
    public List<String> texts(String name) {
        JsonArray array = array(name);
        return IntStream.range(0, array.size())
                .mapToObj(i -> text(array.get(i), at(name) + "[" + i + "]"))
                .toList();
    }

    /** The objects of an array, in order; none when the field is not there. */
    public List<JsonFields> objects(String name) {
        if (!has(name)) {
            return List.of();
        }
        JsonArray array = array(name);
        return IntStream.range(0, array.size())
                .mapToObj(i -> of(array.get(i), at(name) + "[" + i + "]"))
                .toList();
    }

    /** Empty when the field is not there or null. */
    public Optional<JsonFields> optionalObject(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** False when the field is not there. */
    public boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        return switch (object.get(name).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new InvalidInput(at(name), "json.not-a-flag", named(at(name)) + " must be true or false");
        };
    }

    /** Whether it says the same as another object, in whatever order. */
    public boolean isExactly(JsonObject other) {
        return object.equals(other);
    }

    /** The place of a field, as in {@code key.base}. */
    public String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private JsonValue required(String name) {
        JsonValue value = object.get(name);
        if (value == null) {
            throw new InvalidInput(at(name), "json.missing-field", named(at(name)) + " is missing");
        }
        return value;
    }

    private static BigDecimal figure(JsonValue value, String at) {
        return switch (value) {
            case JsonNumber number -> number.bigDecimalValue();
            case JsonString string
            when FIGURE.matcher(string.getString()).matches() -> new BigDecimal(string.getString());
            default ->
                throw new InvalidInput(
                        at,
                        "json.not-a-figure",
                        named(at) + " must be a number, or a string that holds one as in \"12.5\"");
        };
    }

    private static String named(String place) {
        return place.isEmpty() ? "the body" : place;
    }
}
