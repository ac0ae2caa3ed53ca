package nl.mienskip.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPeopleTest {

    private static final Path DEMO = Path.of("src/main/demo");

    private final List<Map<String, String>> people = CommaSeparated.read(DEMO.resolve("people.csv"));
    private final Set<String> tenants = CommaSeparated.read(DEMO.resolve("villages.csv")).stream()
            .map(village -> village.get("slug"))
            .collect(Collectors.toSet());

    DemoPeopleTest() throws IOException {
        tenants.add("mienskip");
    }

    @Test
    void nobodySharesANameToSignInWithOrAnIdentifier() {
        assertThat(people).extracting(person -> person.get("username")).doesNotHaveDuplicates();
        assertThat(people).extracting(person -> person.get("sub")).doesNotHaveDuplicates();
    }

    @Test
    void everyoneIsRecognizablyMadeUp() {
        assertThat(people).allSatisfy(person -> {
            assertThat(person.get("name")).startsWith("Demo ");
            assertThat(person.get("email")).matches("|[a-z.-]+@example\\.org");
        });
    }

    @Test
    void rolesAreHeldOnlyAtTenantsThatSomebodyBelongsTo() {
        assertThat(people).allSatisfy(person -> {
            List<String> own = words(person.get("tenants"));
            assertThat(tenants).containsAll(own);
            assertThat(words(person.get("roles")))
                    .allSatisfy(role -> assertThat(own).contains(role.substring(0, role.indexOf(':'))));
        });
    }

    @Test
    void aLineWithAFieldTooManyIsRefusedByName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), "username,sub\nbewoner,1,too much\n");

        assertThatThrownBy(() -> CommaSeparated.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bewoner,1,too much");
    }

    private static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" "));
    }
}
