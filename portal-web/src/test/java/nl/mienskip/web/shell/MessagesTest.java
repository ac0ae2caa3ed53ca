package nl.mienskip.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.architecture.Named;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at every bundle that is there, so that a new room is looked at without anybody adding it here. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/nl/mienskip/web");
    private static final Pattern USED =
            Pattern.compile("(?:\\bt|[tT]exts(?:\\(\\))?\\.get)\\(\\s*\"([a-z]+\\.[A-Za-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern PLACES = Pattern.compile("\\{(\\d)");

    @Test
    void everyRoomIsFound() {
        assertThat(texts(Language.NL).keySet()).anyMatch(key -> key.startsWith("shell."));
        assertThat(texts(Language.NL).keySet()).anyMatch(key -> key.startsWith("news."));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLanguageMissesATextOrHasOneTooMany(Language language) {
        assertThat(texts(language).keySet()).isEqualTo(texts(Language.NL).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsAPatternThatTellsTheSameThingsAsTheDutchOne(Language language) {
        Map<String, String> dutch = texts(Language.NL);
        texts(language).forEach((key, text) -> {
            assertThat(new MessageFormat(text, language.locale())).as(key).isNotNull();
            assertThat(places(text)).as(key + " in " + language).isEqualTo(places(dutch.get(key)));
        });
    }

    /** A straight apostrophe quotes in a pattern; people write a curly one. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextHoldsAStraightApostrophe(Language language) {
        assertThat(texts(language)).allSatisfy((key, text) -> assertThat(text).doesNotContain("'"));
    }

    @Test
    void everyTextThatPagesAndCodeNameIsThere() throws IOException {
        Set<String> used = used();

        assertThat(used).contains("shell.menu", "home.tile.fresh");
        assertThat(texts(Language.NL).keySet()).containsAll(used);
    }

    @Test
    void noTextIsThereThatNothingNames() {
        Named named = new Named("src/main/jte", "src/main/java");

        assertThat(named.unused(texts(Language.NL).keySet())).isEmpty();
        assertThat(named.unused(Set.of("shell.planted", "shell.menu", "shell.error.404.title", "news.planted.title")))
                .containsExactly("news.planted.title", "shell.planted");
    }

    private static Set<String> used() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : files(Path.of("src/main/jte"), ".jte")) {
            collect(file, keys);
        }
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            collect(file, keys);
        }
        return keys;
    }

    private static void collect(Path file, Set<String> keys) throws IOException {
        Matcher found = USED.matcher(Files.readString(file));
        while (found.find()) {
            keys.add(found.group(1));
        }
    }

    private static Set<String> places(String text) {
        return Arrays.stream(PLACES.matcher(text)
                        .results()
                        .map(place -> place.group(1))
                        .toArray(String[]::new))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All texts of a language, by room and key. */
    private static Map<String, String> texts(Language language) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(BUNDLES, "messages_" + language.tag() + ".properties")) {
            String room = file.getParent().getFileName().toString();
            load(file).forEach((key, text) -> texts.put(room + "." + key, (String) text));
        }
        return texts;
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
