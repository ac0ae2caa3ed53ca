package nl.mienskip.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mienskip.architecture.Named;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at every room's bundles and sources, so that a new room is looked at without anybody adding it here. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/nl/mienskip/admin");
    private static final Path SOURCES = Path.of("src/main/java/nl/mienskip/admin");
    private static final Pattern USED =
            Pattern.compile("(?:\\bt\\(|text = |super\\()\\s*\"([a-z]+\\.[A-Za-z0-9.-]+)\"\\s*[,)]");

    /** What only residents, programs and jobs are refused, who do not read these bundles. */
    private static final Set<String> ELSEWHERE = Set.of(
            "admission.closed",
            "admission.wrong",
            "administrator.there",
            "enrolment.other",
            "enrolment.signIn",
            "member.refusedLately",
            "participant.wrong");

    private static final String PROBLEM = "shell.problem.";
    private static final Path CORE = Path.of("../portal-core/src/main/java/nl/mienskip");
    private static final Pattern REFUSAL =
            Pattern.compile("new (?:InvalidInput\\(\\s*\"?[\\w.]+\"?,|Conflict\\()\\s*\"([A-Za-z.-]+)\",");

    /** The codes of refusals, also where another method makes the refusal. */
    private static final Pattern INSIDE = Pattern.compile("\"((?:tariff|json|split)\\.[a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news",
                "agenda",
                "calendars",
                "pages",
                "photos",
                "objections",
                "editorial",
                "looks",
                "tiles",
                "members",
                "enrolments",
                "accessibility",
                "privacy",
                "kernel/media"
            })
    void whatAVillagesRoomsRefuseIsToldInTheReadersWords(String room) {
        Set<String> codes = found(REFUSAL, CORE.resolve(room));
        codes.removeAll(ELSEWHERE);

        assertThat(codes).isNotEmpty();
        assertThat(texts(BUNDLES.resolve("shell"), Language.NL).stringPropertyNames())
                .containsAll(codes.stream().map(code -> "problem." + code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"costs/tariffs", "costs/BracketsDocument.java", "costs/Figures.java", "kernel/json"})
    void whatIsWrongInsideATariffIsToldInTheReadersWords(String read) {
        Set<String> codes = found(INSIDE, CORE.resolve(read));

        assertThat(codes).isNotEmpty();
        assertThat(texts(BUNDLES.resolve("shell"), Language.NL).stringPropertyNames())
                .containsAll(codes.stream().map(code -> "problem." + code).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLanguageMissesATextOrHasOneTooMany(Language language) {
        for (Path room : rooms()) {
            assertThat(texts(room, language).stringPropertyNames())
                    .as("%s in %s", room.getFileName(), language)
                    .isEqualTo(texts(room, Language.NL).stringPropertyNames());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsAPattern(Language language) {
        for (Path room : rooms()) {
            texts(room, language)
                    .forEach((key, text) -> assertThatCode(() -> new MessageFormat((String) text, language.locale()))
                            .as("%s.%s in %s", room.getFileName(), key, language)
                            .doesNotThrowAnyException());
        }
    }

    @Test
    void everyTextThatAViewNamesIsThere() {
        Set<String> used = found(USED, SOURCES);
        assertThat(used).contains("tiles.moved", "audit.title");
        assertThat(known()).containsAll(used);
    }

    @Test
    void noTextIsThereThatNothingNames() {
        Named named = new Named("src/main/java", "../portal-core/src/main/java");

        assertThat(named.unused(known())).isEmpty();
        assertThat(named.unused(Set.of(
                        "tiles.moved",
                        "tiles.planted.here",
                        "audit.planted",
                        "members.planted",
                        "members.planted.done",
                        "members.block.done")))
                .containsExactly("audit.planted", "members.planted", "members.planted.done", "tiles.planted.here");
    }

    /** Whether something is too long is told by rules that work out the code from the field. */
    @Test
    void noRefusalIsToldThatNothingMakes() {
        Named named = new Named("src/main/java", "../portal-core/src/main/java");
        Set<String> refusals = new TreeSet<>();
        known().stream()
                .filter(key -> key.startsWith(PROBLEM) && !named.whole(key))
                .map(key -> key.substring(PROBLEM.length()))
                .forEach(refusals::add);

        assertThat(named.unused(refusals)).allMatch(code -> code.endsWith(".tooLong"));
        assertThat(named.unused(Set.of("article.notDraft", "member.BLOCKED", "member.PLANTED", "why.empty")))
                .containsExactly("article.notDraft", "member.PLANTED");
    }

    @Test
    void noRuleIsThereForAClassThatNoViewHas() {
        Named named = new Named("src/main/java", "src/main/assets");

        assertThat(named.unusedClasses("src/main/assets")).isEmpty();
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>();
        rooms().forEach(room -> texts(room, Language.NL)
                .stringPropertyNames()
                .forEach(key -> known.add(room.getFileName() + "." + key)));
        return known;
    }

    private static Set<String> found(Pattern pattern, Path sources) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static List<Path> rooms() {
        try (Stream<Path> rooms = Files.list(BUNDLES)) {
            return rooms.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties texts(Path room, Language language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(room.resolve("messages_" + language.tag() + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
