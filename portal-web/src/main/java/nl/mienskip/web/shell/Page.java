package nl.mienskip.web.shell;

import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;

/**
 * A page to be shown: its template and its one record. A resource returns it; {@link PageWriter} renders it, and lets
 * it be shared with other visitors when nothing in it is meant for one reader.
 *
 * @param template the jte file, such as {@code news/show.jte}
 * @param record what the template shows
 * @param until when the page changes by itself (something is published then, or a new day begins); null when never
 */
public record Page(String template, Object record, Instant until) implements Document {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    public Page {
        Objects.requireNonNull(template);
        Objects.requireNonNull(record);
    }

    /** A page that changes only when somebody changes something. */
    public static Page of(String template, Object record) {
        return new Page(template, record, null);
    }

    /** The same page, which changes by itself at that moment. */
    public Page until(Instant moment) {
        return new Page(template, record, moment);
    }

    @Override
    public byte[] bytes() {
        return Templates.render(this);
    }

    @Override
    public String type() {
        return HTML;
    }
}
