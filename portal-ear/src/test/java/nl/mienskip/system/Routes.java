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

    /** How each page with a varying part is reached in the demo: for news, by what a village has. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "/news/{id}", "first link of /news",
            "/news/{id}/preview", "first link of /news",
            "/statements/{number}", "/statements/2026-00001",
            "/enrol/{code}", "/enrol/ABCD-EFGH-JKLM",
            "/enrol/{code}/letter", "/enrol/ABCD-EFGH-JKLM/letter");

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
        if (example == null) {
            throw new IllegalStateException("no example of " + route.path() + ": add one here");
        }
        return example.startsWith("/") ? example : route.path().replace("/news/{id}", firstArticle());
    }

    private static String firstArticle() {
        String list = Portal.get("burum", "/news").body();
        int link = list.indexOf("href=\"/news/");
        return list.substring(link + 6, list.indexOf('"', link + 6));
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
