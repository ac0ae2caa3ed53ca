package nl.mienskip.system;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The views of the back office and the console, read from the compiled classes as {@link Routes} reads the residents'
 * pages: a view that somebody adds is in every test of views at once. Who may open it is what its annotation says and
 * what the roles hold. A view whose address has a part that varies needs an example of it here.
 */
final class Views {

    /** Each role that a village gives, and who has it in the demo; the part before the dot. */
    static final Map<String, String> VILLAGE_ROLES = Map.of(
            "CONTRIBUTOR", "schrijver",
            "EDITOR", "redacteur",
            "CHIEF_EDITOR", "hoofdredacteur",
            "MODERATOR", "moderator",
            "TENANT_ADMINISTRATOR", "beheerder");

    /** Each role that the cooperation gives, and who has it in the demo. */
    static final Map<String, String> PLATFORM_ROLES = Map.of(
            "OPERATOR", "operator",
            "TREASURER", "penningmeester",
            "AUDITOR", "auditor",
            "BOARD_MEMBER", "bestuurslid",
            "SUPERVISORY_BOARD_MEMBER", "toezichthouder",
            "ASSEMBLY_DELEGATE", "afgevaardigde.burum");

    /** How each view with a varying part is reached in the demo, on this village's host or the platform's. */
    private static final Map<String, Function<String, String>> EXAMPLES = Map.ofEntries(
            Map.entry("news/:item", village -> "news/" + item("NEWS", village)),
            Map.entry("news/:item/versions", village -> "news/" + item("NEWS", village) + "/versions"),
            Map.entry("agenda/:item", village -> "agenda/" + item("AGENDA", village)),
            Map.entry("agenda/:item/signups", village -> "agenda/" + item("AGENDA", village) + "/signups"),
            Map.entry("agenda/:item/versions", village -> "agenda/" + item("AGENDA", village) + "/versions"),
            Map.entry("pages/:item", village -> "pages/" + item("PAGES", village)),
            Map.entry("pages/:item/versions", village -> "pages/" + item("PAGES", village) + "/versions"),
            Map.entry("photos/:item", village -> "photos/" + item("PHOTOS", village)),
            Map.entry("photos/:item/versions", village -> "photos/" + item("PHOTOS", village) + "/versions"),
            Map.entry("feedback/:reaction", anywhere -> "feedback/" + Database.number("select min(id) from reaction")),
            Map.entry("members/one/:parameter", village -> "members/one/" + member(village)),
            Map.entry("villages/:slug", platform -> "villages/burum"),
            Map.entry("villages/:slug/change", platform -> "villages/burum/change"),
            Map.entry("participants/:id", platform -> "participants/" + participant()),
            Map.entry("participants/:id/services", platform -> "participants/" + participant() + "/services"),
            Map.entry(
                    "statements/:number",
                    platform -> "statements/"
                            + Database.texts("select min(number) from statement")
                                    .getFirst()),
            Map.entry("costs/preview/:id", platform -> "costs/preview/" + participant()),
            Map.entry("budgets/account/:year", platform -> "budgets/account/" + Year.now()),
            Map.entry(
                    "budgets/lines/:id",
                    platform -> "budgets/lines/" + Database.number("select min(id) from budget_line")),
            Map.entry("decisions/:id", platform -> "decisions/" + decision()),
            Map.entry("decisions/:id/figures", platform -> "decisions/" + decision() + "/figures"),
            Map.entry("proposals/:id", village -> "proposals/" + decision()));

    private static final Map<String, Set<String>> RIGHTS = rightsOfRoles();

    private static final List<View> ALL = compiled();

    /**
     * A view.
     *
     * @param path below {@code /admin/}; a varying part is {@code :name}
     * @param rights any of which opens it
     */
    record View(String path, Set<String> rights) {

        boolean opensFor(String role) {
            return RIGHTS.get(role).stream().anyMatch(rights::contains);
        }

        /** Where it can be opened on the host of this village, or of the platform for an empty slug. */
        String at(String village) {
            if (!path.contains(":")) {
                return path;
            }
            Function<String, String> example = EXAMPLES.get(path);
            if (example == null) {
                throw new IllegalStateException("no example of " + path + ": add one here");
            }
            return example.apply(village);
        }
    }

    private Views() {}

    /** All that somebody with any of these roles may open. */
    static List<View> forAny(Collection<String> roles) {
        return all().stream()
                .filter(view -> roles.stream().anyMatch(view::opensFor))
                .toList();
    }

    static List<View> all() {
        return ALL;
    }

    private static List<View> compiled() {
        return new ClassFileImporter()
                .importPath(Path.of("../tenant-admin/target/classes")).stream()
                        .filter(type -> type.isAnnotatedWith("com.vaadin.flow.router.Route"))
                        .map(type -> new View(path(type), rights(type)))
                        .sorted((one, other) -> one.path().compareTo(other.path()))
                        .toList();
    }

    private static String path(JavaClass view) {
        String path = value(view, "com.vaadin.flow.router.Route").toString().replaceAll(":(\\w+)\\([^)]*\\)", ":$1");
        boolean parameter = view.getAllRawInterfaces().stream()
                .anyMatch(type -> type.getName().equals("com.vaadin.flow.router.HasUrlParameter"));
        return parameter ? path + "/:parameter" : path;
    }

    private static Set<String> rights(JavaClass view) {
        return Arrays.stream((Object[]) value(view, "nl.mienskip.kernel.actor.Allow"))
                .map(right -> ((JavaEnumConstant) right).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object value(JavaClass view, String annotation) {
        return view.getAnnotationOfType(annotation).get("value").orElseThrow();
    }

    /** As the domain has them: its enum is loaded as it was compiled, since a system test knows no classes. */
    private static Map<String, Set<String>> rightsOfRoles() {
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {Path.of("../portal-core/target/classes/").toUri().toURL()})) {
            Class<?> role = classes.loadClass("nl.mienskip.kernel.actor.Role");
            return Stream.of(role.getEnumConstants())
                    .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Views::rightsOf));
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> rightsOf(Object role) {
        try {
            Collection<?> rights =
                    (Collection<?>) role.getClass().getMethod("rights").invoke(role);
            return rights.stream().map(right -> ((Enum<?>) right).name()).collect(Collectors.toSet());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static long item(String section, String village) {
        return Database.number(
                "select min(i.id) from item i join tenant t on t.id = i.tenant_id where i.section = ? and t.slug = ?",
                section,
                village);
    }

    private static long member(String village) {
        return Database.number(
                "select min(m.id) from member m join tenant t on t.id = m.tenant_id where t.slug = ?", village);
    }

    /** The number of the member of this name. */
    static long memberCalled(String village, String name) {
        return Database.number(
                "select m.id from member m join tenant t on t.id = m.tenant_id"
                        + " where t.slug = ? and m.display_name = ?",
                village,
                name);
    }

    /** What somebody with this role is called in the village. */
    static String nameOf(String village, String role) {
        return Database.texts(
                        "select min(m.display_name) from member m join tenant t on t.id = m.tenant_id join role_grant g"
                                + " on g.tenant_id = m.tenant_id and g.member_id = m.id where t.slug = ? and g.role = ?",
                        village,
                        role)
                .getFirst();
    }

    private static long participant() {
        return Database.number("select min(id) from participant");
    }

    private static long decision() {
        return Database.number("select min(id) from decision where kind = 'TARIFF' and state = 'ADOPTED'");
    }
}
