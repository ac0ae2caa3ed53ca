package nl.mienskip.realm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Run by the build: {@code Assemble <module folder> <target folder>} writes {@code import/mienskip-realm.json} (demo)
 * and {@code import-production/mienskip-realm.json} (for an own Keycloak), and gives the theme the fingerprint of its
 * files, which stands in their addresses: browsers keep them for long.
 */
public final class Assemble {

    /** The password of every demo person. */
    static final String DEMO_PASSWORD = "dorpshuis-2026";

    private Assemble() {}

    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0], "src", "main");
        Path target = Path.of(arguments[1]);
        RealmFile realm = new RealmFile(sources.resolve("realm"));
        List<Village> villages = Village.readAll(sources.resolve("demo/villages.csv"));
        List<Person> people = Person.readAll(sources.resolve("demo/people.csv"));
        write(realm.plain(), target.resolve("import-production"));
        write(realm.demo(villages, people, DEMO_PASSWORD), target.resolve("import"));
        Path login = Path.of("mienskip", "login");
        Path source = sources.resolve("theme").resolve(login);
        Files.writeString(
                target.resolve("themes").resolve(login).resolve("theme.properties"),
                Files.readString(source.resolve("theme.properties"))
                        + ("fingerprint=" + fingerprint(source.resolve("resources")) + "\n"));
    }

    /** Changes with any of the files in a folder. */
    static String fingerprint(Path folder) throws IOException {
        CRC32 sum = new CRC32();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sum.update(Files.readAllBytes(file));
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private static void write(JsonObject realm, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Writer text = Files.newBufferedWriter(folder.resolve("mienskip-realm.json"));
                JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(text)) {
            writer.write(realm);
        }
    }
}
