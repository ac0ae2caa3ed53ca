package nl.mienskip.system;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The residents' pages, read from the compiled resources: a page that somebody adds is in every test of pages at once.
 * A page whose address has a part that varies needs an example of it here, or the list cannot be made.
 */
final class Routes {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final List<JavaClass> RESOURCES = new ClassFileImporter()
            .importPath(Path.of("../portal-web/target/classes")).stream()
                    .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                    .toList();

    /** An item is reached by the first link of its section's list, whatever the village has. */
    private static final Pattern ITEM = Pattern.compile("/(\\w+)/\\{id}(/[^{]*)?");

    /** A part of an item is reached by the first link of the item's own page. */
    private static final Pattern PART = Pattern.compile("/(\\w+)/\\{id}/\\{\\w+}(/[^{]*)?");

    /** How each page with a varying part is reached in the demo. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "/statements/{number}", "/statements/2026-00001",
            "/signups/{token}", "/signups/nobody-has-this-link",
            "/enrol/{code}", "/enrol/ABCD-EFGH-JKLM",
            "/enrol/{code}/letter", "/enrol/ABCD-EFGH-JKLM/letter",
            "/checks/{token}", "/checks/ABCDEFGHJKMNPQRSTVWXYZ012345");

    /**
     * A page.
     *
     * @param path its address; a varying part is {@code {name}}
     * @param forAll whether visitors may read it
     */
    record Route(String path, boolean forAll) {

        boolean varies() {
            return path.contains("{");
        }
    }

    /** Something that can be asked for: a method and an address, each varying part as {@code {name}}. */
    record Endpoint(String method, String path) {}

    private Routes() {}

    /** Everything that can be asked for, pages or not. */
    static List<Endpoint> endpoints() {
        return resources()
                .flatMap(resource -> resource.getMethods().stream()
                        .flatMap(method -> METHODS.stream()
                                .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                                .map(verb -> new Endpoint(verb, path(text(resource, "jakarta.ws.rs.Path"), method)))))
                .distinct()
                .toList();
    }

    /** All pages. */
    static List<Route> all() {
        return resources()
                .flatMap(Routes::of)
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .toList();
    }

    /** Where a page can be read in burum. */
    static String address(Route route) {
        if (!route.varies()) {
            return route.path();
        }
        String example = EXAMPLES.get(route.path());
        if (example != null) {
            return example;
        }
        Matcher part = PART.matcher(route.path());
        if (part.matches()) {
            return firstItem(firstItem("/" + part.group(1))) + (part.group(2) == null ? "" : part.group(2));
        }
        Matcher item = ITEM.matcher(route.path());
        if (!item.matches()) {
            throw new IllegalStateException("no example of " + route.path() + ": add one here");
        }
        return firstItem("/" + item.group(1)) + (item.group(2) == null ? "" : item.group(2));
    }

    private static String firstItem(String section) {
        Matcher link = Pattern.compile("href=\"(" + section + "/\\d+)\"")
                .matcher(Portal.get("burum", section).body());
        if (!link.find()) {
            throw new IllegalStateException("burum's demo has nothing at " + section);
        }
        return link.group(1);
    }

    private static Stream<JavaClass> resources() {
        return RESOURCES.stream();
    }

    private static Stream<Route> of(JavaClass resource) {
        String root = text(resource, "jakarta.ws.rs.Path");
        return resource.getMethods().stream()
                .filter(method -> method.isAnnotatedWith("jakarta.ws.rs.GET") && html(resource, method))
                .map(method -> new Route(path(root, method), forAll(resource, method)));
    }

    private static boolean html(JavaClass resource, JavaMethod method) {
        return method.getRawReturnType().getSimpleName().equals("Page")
                || text(method, "jakarta.ws.rs.Produces").contains("text/html")
                || text(resource, "jakarta.ws.rs.Produces").contains("text/html");
    }

    private static boolean forAll(JavaClass resource, JavaMethod method) {
        String forAll = "nl.mienskip.kernel.actor.AllowAll";
        return method.isAnnotatedWith(forAll)
                || resource.isAnnotatedWith(forAll)
                        && method.getAnnotations().stream().noneMatch(Routes::aboutRights);
    }

    private static boolean aboutRights(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getPackageName().equals("nl.mienskip.kernel.actor");
    }

    private static String path(String root, JavaMethod method) {
        String below = text(method, "jakarta.ws.rs.Path");
        String path = below.isEmpty() || below.startsWith("/") ? root + below : root + "/" + below;
        return path.replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}").replaceAll("(.)/$", "$1");
    }

    /** An annotation's value as text; empty when it is not there. */
    private static String text(HasAnnotations<?> element, String annotation) {
        return element.tryGetAnnotationOfType(annotation)
                .flatMap(found -> found.get("value"))
                .map(value -> value instanceof Object[] several ? Arrays.toString(several) : value.toString())
                .orElse("");
    }
}
