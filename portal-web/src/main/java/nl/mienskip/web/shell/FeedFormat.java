package nl.mienskip.web.shell;

import java.util.Locale;

/** In which formats a section can be followed. */
public enum FeedFormat {
    ATOM("Atom", "application/atom+xml"),
    RSS("RSS", "application/rss+xml"),
    JSON("JSON Feed", "application/feed+json");

    private final String ownName;
    private final String type;

    FeedFormat(String ownName, String type) {
        this.ownName = ownName;
        this.type = type;
    }

    /** The format at the end of an address. */
    public static FeedFormat fromString(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    /** What people call it. */
    public String ownName() {
        return ownName;
    }

    /** What programs call it. */
    public String type() {
        return type;
    }

    /** The path of a section's feed, without host. */
    public String path(String section) {
        return "/" + section + "." + name().toLowerCase(Locale.ROOT);
    }
}
