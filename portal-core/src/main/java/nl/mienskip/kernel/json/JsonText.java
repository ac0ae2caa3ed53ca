package nl.mienskip.kernel.json;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import nl.mienskip.kernel.InvalidInput;

/**
 * Reads the text of a JSON document: one and no more, no name twice in an object. Writes it, too: with factories that are
 * kept, as each call of {@link Json} looks for the library anew, which takes longer than a small document.
 */
public final class JsonText {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private JsonText() {}

    /** What is written into a generator, as text. */
    public static String write(Consumer<JsonGenerator> document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            document.accept(json);
        }
        return text.toString();
    }

    /** @throws InvalidInput when it is no such document, with the line where the reader knows it */
    public static JsonStructure read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            requireNothingBehind(text);
            return reader.read();
        } catch (JsonParsingException e) {
            throw malformed(
                    " (line " + e.getLocation().getLineNumber() + ")",
                    e.getLocation().getLineNumber());
        } catch (RuntimeException e) {
            // the parser has several ways to say no: a name twice, nested too deep, a number without end
            throw malformed("", 0L);
        }
    }

    /** The same document on lines of its own, for people to read. */
    public static String pretty(String text) {
        StringWriter written = new StringWriter();
        try (JsonWriter writer = WRITERS.createWriter(written)) {
            writer.write(read(text));
        }
        return written.toString().strip();
    }

    /** A reader stops at the end of the document and does not see what follows; a parser asked for more does. */
    private static void requireNothingBehind(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                parser.next();
            }
        }
    }

    private static InvalidInput malformed(String where, long line) {
        return new InvalidInput(
                "", "json.malformed", "the body is not a JSON document, or names something twice" + where, line);
    }
}
