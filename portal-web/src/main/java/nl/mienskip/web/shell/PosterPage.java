package nl.mienskip.web.shell;

import java.util.Locale;
import nl.mienskip.editorial.Publication;

/**
 * What leads from paper to the page of an item: a sheet to hang up, and the code alone for somebody's own.
 *
 * @param layout the words and the village's name; nothing of it stands around the sheet
 * @param publication what the item is called
 * @param path where the item is read, without its language
 */
public record PosterPage(Layout layout, Publication publication, String path) {

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="%s" role="img" shape-rendering="crispEdges">\
            <title>%s</title><rect x="-4" y="-4" width="100%%" height="100%%" fill="#fff"/><path d="%s"/></svg>
            """;

    /** In which formats the code alone can be had. */
    public enum Format {
        SVG,
        PNG;

        /** The format at the end of an address. */
        public static Format fromString(String extension) {
            return valueOf(extension.toUpperCase(Locale.ROOT));
        }

        private String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What leads to an item, whose section is read at this path, such as {@code /news}. */
    public static PosterPage of(Visit visit, Publication publication, String section) {
        return new PosterPage(visit.unlisted(publication.title()), publication, section + "/" + publication.itemId());
    }

    /** The sheet to hang up, for as long as the item is read. */
    public Page sheet() {
        return Page.of("shell/poster.jte", this).until(publication.until());
    }

    /** Where the item is read, in full. */
    public String address() {
        return layout.site().origin() + layout.href(path);
    }

    public QrCode qr() {
        return QrCode.of(address());
    }

    /** Where the code alone can be had. */
    public String href(Format format) {
        return layout.href(path + "/qr." + format.extension());
    }

    /** The code alone; it says what it leads to, for who does not see it. */
    public PublicFile code(Format format) {
        return switch (format) {
            case PNG -> new PublicFile("image/png", qr().png(), publication.until());
            case SVG ->
                PublicFile.of(
                                "image/svg+xml",
                                DRAWING.formatted(qr().box(), Markup.escaped(publication.title()), qr().path()))
                        .until(publication.until());
        };
    }
}
