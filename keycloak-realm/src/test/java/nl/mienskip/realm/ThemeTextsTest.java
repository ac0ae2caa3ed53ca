package nl.mienskip.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTextsTest {

    private static final Path THEME = Path.of("src/main/theme/mienskip");
    private static final Pattern USE = Pattern.compile("msg\\(\"([A-Za-z-]+)\"");
    private static final Object[] ARGUMENTS = {"een", "twee", "drie", "vier", "vijf"};

    @ParameterizedTest
    @CsvSource({"login,fy", "login,en", "login,de", "email,fy", "email,en", "email,de"})
    void everyTextIsThereInEveryLanguage(String part, String language) {
        assertThat(texts(part, language).stringPropertyNames())
                .isEqualTo(texts(part, "nl").stringPropertyNames());
    }

    @ParameterizedTest
    @CsvSource({"login,nl", "login,fy", "login,en", "login,de", "email,nl", "email,fy", "email,en", "email,de"})
    void everyTextCanBeFilledInAndLosesNoWordToAnApostrophe(String part, String language) {
        texts(part, language).forEach((key, text) -> {
            assertThat((String) text).as("%s", key).isNotBlank().doesNotContain("'");
            assertThatCode(() -> new MessageFormat((String) text, Locale.of(language)).format(arguments((String) text)))
                    .as("%s", key)
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void everyTextThatAPageUsesIsWritten() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> pages = Files.list(THEME.resolve("login"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".ftl")).toList()) {
                Matcher uses = USE.matcher(Files.readString(page));
                while (uses.find()) {
                    missing.add(uses.group(1));
                }
            }
        }
        assertThat(missing).hasSizeGreaterThan(40);
        missing.removeAll(texts("login", "nl").stringPropertyNames());
        assertThat(missing).isEmpty();
    }

    /** A choice between singular and plural takes a number. */
    private static Object[] arguments(String text) {
        return text.contains("choice") ? new Object[] {2} : ARGUMENTS;
    }

    private static Properties texts(String part, String language) {
        Properties texts = new Properties();
        Path file = THEME.resolve(part).resolve("messages/messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
