package nl.mienskip.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An icon that is not in the list is an empty place beside its words, which nobody is told of. */
class IconTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/mienskip/admin");
    private static final Path LIST = Path.of("src/main/assets/icons.txt");
    private static final Pattern NAMED = Pattern.compile("new (?:Icon|EmptyState)\\(\\s*\"([^\"]+)\"");

    @Test
    void everyIconThatASourceNamesIsInTheList() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                NAMED.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
        }

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(Files.readAllLines(LIST)).containsAll(named);
    }
}
