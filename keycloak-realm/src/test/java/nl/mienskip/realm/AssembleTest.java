package nl.mienskip.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssembleTest {

    @Test
    void aFileThatChangedChangesTheFingerprintAndNothingElseDoes(@TempDir Path folder) throws IOException {
        Path sheet = Files.createDirectories(folder.resolve("css")).resolve("login.css");
        Files.writeString(sheet, "a{}");
        String before = Assemble.fingerprint(folder);

        Files.writeString(sheet, "a{}");
        assertThat(Assemble.fingerprint(folder)).isEqualTo(before);
        Files.writeString(sheet, "b{}");
        assertThat(Assemble.fingerprint(folder)).isNotEqualTo(before);
    }
}
