package nl.mienskip.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.mienskip.web.api.ApiPage.Answer;
import nl.mienskip.web.api.ApiPage.Group;
import nl.mienskip.web.api.ApiPage.Operation;
import nl.mienskip.web.api.ApiPage.Parameter;

/** The OpenAPI document, as it is sent and as the page tells it. */
final class ApiDocument {

    /** As programs get it. */
    static final String TEXT = read();

    private static final JsonObject ROOT = parse(TEXT);

    private ApiDocument() {}

    static String description() {
        return ROOT.getJsonObject("info").getString("description");
    }

    /** The operations under their tags, both in the document's order. */
    static List<Group> groups() {
        return ROOT.getJsonArray("tags").getValuesAs(JsonObject.class).stream()
                .map(tag -> new Group(
                        tag.getString("name"), tag.getString("description"), operations(tag.getString("name"))))
                .toList();
    }

    private static List<Operation> operations(String tag) {
        List<Operation> operations = new ArrayList<>();
        ROOT.getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject().forEach((method, operation) -> {
                    if (text(operation.asJsonObject().getJsonArray("tags").getFirst())
                            .equals(tag)) {
                        operations.add(operation(path, method, operation.asJsonObject()));
                    }
                }));
        return operations;
    }

    private static Operation operation(String path, String method, JsonObject operation) {
        JsonObject body = operation.getJsonObject("requestBody");
        return new Operation(
                operation.getString("operationId"),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.getString("summary"),
                operation.getString("description"),
                operation.containsKey("parameters")
                        ? operation.getJsonArray("parameters").getValuesAs(ApiDocument::parameter)
                        : List.of(),
                body == null ? "" : example(body),
                operation.getJsonObject("responses").entrySet().stream()
                        .map(answer -> answer(
                                answer.getKey(), resolved(answer.getValue().asJsonObject())))
                        .toList());
    }

    private static Parameter parameter(JsonValue value) {
        JsonObject parameter = value.asJsonObject();
        JsonObject schema = parameter.getJsonObject("schema");
        return new Parameter(
                parameter.getString("name"),
                parameter.getBoolean("required", false),
                parameter.getString("description"),
                schema.containsKey("enum") ? schema.getJsonArray("enum").getValuesAs(ApiDocument::text) : List.of());
    }

    private static Answer answer(String status, JsonObject answer) {
        return new Answer(status, answer.getString("description"), example(answer));
    }

    /** The one content type's example, laid out to be read; empty when there is none. */
    private static String example(JsonObject holder) {
        return holder.getOrDefault("content", JsonValue.EMPTY_JSON_OBJECT).asJsonObject().values().stream()
                .map(content -> content.asJsonObject().get("example"))
                .filter(example -> example != null)
                .map(ApiDocument::laidOut)
                .findFirst()
                .orElse("");
    }

    private static JsonObject resolved(JsonObject answer) {
        return answer.containsKey("$ref")
                ? ROOT.getValue(answer.getString("$ref").substring(1)).asJsonObject()
                : answer;
    }

    private static String laidOut(JsonValue value) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(value);
        }
        return text.toString().strip();
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static String read() {
        try (InputStream in = ApiDocument.class.getResourceAsStream("openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
