package nl.mienskip.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mail of every room can be written in every language. */
class MailBundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    static List<Path> dutchBundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("mails_nl.properties")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("dutchBundles")
    void theOtherLanguagesHaveTheSameTextsWithTheSameGaps(Path dutch) throws IOException {
        Properties expected = read(dutch);
        assertThat(expected).isNotEmpty();
        for (Language language : Language.values()) {
            Properties texts = read(dutch.resolveSibling("mails_" + language.tag() + ".properties"));
            assertThat(texts.stringPropertyNames()).as(language.tag()).isEqualTo(expected.stringPropertyNames());
            expected.stringPropertyNames()
                    .forEach(key -> assertThat(gaps(texts.getProperty(key)))
                            .as("%s in %s", key, language.tag())
                            .isEqualTo(gaps(expected.getProperty(key))));
        }
    }

    private static TreeSet<String> gaps(String text) {
        TreeSet<String> gaps = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(text).results().forEach(gap -> gaps.add(gap.group()));
        return gaps;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
