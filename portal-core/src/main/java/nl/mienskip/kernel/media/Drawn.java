package nl.mienskip.kernel.media;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A picture drawn anew.
 *
 * @param extension {@code jpg} or {@code png}
 * @param files the bytes by width in pixels
 * @param height in pixels at the largest width
 */
record Drawn(String extension, Map<Integer, byte[]> files, int height) {

    Drawn {
        files = new TreeMap<>(files);
    }

    List<Integer> widths() {
        return List.copyOf(files.keySet());
    }

    long bytes() {
        return files.values().stream().mapToLong(file -> file.length).sum();
    }
}
