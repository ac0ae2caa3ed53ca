package nl.mienskip.realm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a small file with a heading, separated by commas; no field may hold a comma or a quote. */
final class CommaSeparated {

    private CommaSeparated() {}

    /**
     * Reads all rows, each as heading to value.
     *
     * @throws IllegalArgumentException naming the line that has another number of fields than the heading
     */
    static List<Map<String, String>> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] headings = lines.getFirst().split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            if (fields.length != headings.length) {
                throw new IllegalArgumentException(file + ": " + headings.length + " fields expected in: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < headings.length; i++) {
                row.put(headings[i], fields[i].strip());
            }
            rows.add(row);
        }
        return rows;
    }
}
