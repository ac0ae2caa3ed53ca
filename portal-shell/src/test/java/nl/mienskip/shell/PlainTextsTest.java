package nl.mienskip.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryText(Language language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(Language.NL)).contains("home", "again", "failed.title");
    }

    private static java.util.Set<String> keys(Language language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = PlainPage.class.getResourceAsStream("plain_" + language.tag() + ".properties")) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }
}
