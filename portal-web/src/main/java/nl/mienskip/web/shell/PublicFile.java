package nl.mienskip.web.shell;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A document for programs: a feed, a drawing. */
public record PublicFile(String type, byte[] bytes, Instant until) implements Document {

    /** A text that changes only when somebody changes something. */
    public static PublicFile of(String type, String text) {
        return new PublicFile(type + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8), null);
    }

    /** The same, which changes by itself at that moment. */
    public PublicFile until(Instant moment) {
        return new PublicFile(type, bytes, moment);
    }
}
