package nl.mienskip.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;
import nl.mienskip.web.shell.Html;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Samples;
import org.junit.jupiter.api.Test;

/** Holds the document against the resources that are really there, so that neither has a route that the other misses. */
class ApiDocumentTest {

    private static final JsonObject DOCUMENT =
            Json.createReader(new StringReader(ApiDocument.TEXT)).readObject();
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    @Test
    void theDocumentHasEveryRouteOfTheApiAndNoOther() {
        assertThat(documented()).isEqualTo(routes());
    }

    @Test
    void theRoutesAreReallyFound() {
        assertThat(routes()).contains("GET /api/v1/usage", "POST /api/v1/costs/split", "GET /api/v1/articles/{id}");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        references(DOCUMENT)
                .forEach(reference -> assertThat(DOCUMENT.getValue(reference.substring(1)))
                        .as(reference)
                        .isNotNull());
    }

    @Test
    void everyPathParameterIsDescribed() {
        DOCUMENT.getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject()
                        .forEach((method, operation) -> assertThat(named(operation.asJsonObject(), "path"))
                                .as(method + " " + path)
                                .isEqualTo(inPath(path))));
    }

    @Test
    void theMetersAreThoseThatAreCounted() {
        JsonArray meters = DOCUMENT.getValue("/paths/~1api~1v1~1usage/get/parameters/1/schema/enum")
                .asJsonArray();

        assertThat(meters.getValuesAs(JsonString::getString)).isEqualTo(Meter.apiNames());
    }

    @Test
    void thePageShowsEveryOperation() {
        List<String> shown = ApiDocument.groups().stream()
                .flatMap(group -> group.operations().stream())
                .map(operation -> operation.method() + " " + operation.path())
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(documented());
    }

    @Test
    void thePageIsValid() throws Exception {
        Page page = Page.of(
                "api/show.jte",
                new ApiPage(
                        Samples.layout(Language.NL, "/api", "API", Actor.VISITOR),
                        "https://login.example/token",
                        ApiDocument.description(),
                        ApiDocument.groups()));

        assertThat(Html.faults(Html.of(page))).isEmpty();
    }

    private static Set<String> documented() {
        return DOCUMENT.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                        .map(method -> method.toUpperCase() + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> routes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.mienskip.web")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(ApiDocumentTest::routes)
                        .filter(route -> route.contains(" /api/v1/"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(JavaClass resource) {
        String root = resource.getAnnotationOfType(Path.class).value();
        return resource.getMethods().stream()
                .flatMap(method -> METHODS.stream()
                        .filter(method::isAnnotatedWith)
                        .map(verb -> verb.getSimpleName() + " " + address(root, method)));
    }

    /** As OpenAPI writes it: without the patterns of parameters. */
    private static String address(String root, JavaMethod method) {
        String below = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        String path = below.isEmpty() || below.startsWith("/") ? root + below : root + "/" + below;
        return path.replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    private static Set<String> named(JsonObject operation, String in) {
        return operation.containsKey("parameters")
                ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .filter(parameter -> parameter.getString("in").equals(in))
                        .map(parameter -> parameter.getString("name"))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Set<String> inPath(String path) {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<String> references(JsonValue value) {
        List<String> found = new ArrayList<>();
        switch (value) {
            case JsonObject object ->
                object.forEach((name, inner) -> {
                    if (name.equals("$ref")) {
                        found.add(((JsonString) inner).getString());
                    } else {
                        found.addAll(references(inner));
                    }
                });
            case JsonArray array -> array.forEach(inner -> found.addAll(references(inner)));
            default -> {}
        }
        return found;
    }
}
