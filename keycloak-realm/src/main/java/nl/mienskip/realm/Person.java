package nl.mienskip.realm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One line of {@code people.csv}: somebody made up, for demonstration and tests only. */
public record Person(String username, String sub, String name, String email, List<String> tenants) {

    private static final String SERVICE_ACCOUNT = "service-account-";

    /** Everybody in the file. */
    public static List<Person> readAll(Path file) throws IOException {
        return CommaSeparated.read(file).stream().map(Person::of).toList();
    }

    private static Person of(Map<String, String> row) {
        String[] tenants = row.get("tenants").split(" ");
        return new Person(
                row.get("username"),
                row.get("sub"),
                row.get("name"),
                row.get("email"),
                Arrays.stream(tenants).filter(slug -> !slug.isEmpty()).toList());
    }

    /** Whether this is a program's account. */
    boolean program() {
        return username.startsWith(SERVICE_ACCOUNT);
    }

    /** The client whose account this is. */
    String clientId() {
        return username.substring(SERVICE_ACCOUNT.length());
    }

    String firstName() {
        return name.substring(0, name.indexOf(' '));
    }

    String lastName() {
        return name.substring(name.indexOf(' ') + 1);
    }
}
