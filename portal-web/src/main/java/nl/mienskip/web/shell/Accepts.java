package nl.mienskip.web.shell;

import java.util.Arrays;
import java.util.Locale;

/** Reads what a client says it accepts. */
final class Accepts {

    private Accepts() {}

    /** Whether an {@code Accept-Encoding} header takes this encoding; one with weight zero is refused. */
    static boolean encoding(String header, String encoding) {
        return header != null
                && Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .filter(part -> part.equals(encoding) || part.startsWith(encoding + ";"))
                        .anyMatch(part -> !part.replace(" ", "").matches(".*;q=0(\\.0*)?$"));
    }

    /** Whether an {@code If-None-Match} header names this tag; tags are compared weakly. */
    static boolean tag(String header, String tag) {
        return header != null
                && (header.strip().equals("*")
                        || Arrays.stream(header.split(","))
                                .map(String::strip)
                                .map(part -> part.startsWith("W/") ? part.substring(2) : part)
                                .anyMatch(("\"" + tag + "\"")::equals));
    }
}
