package nl.mienskip.kernel.media;

import java.util.List;

/** What a picture is for, which decides how large it is kept. */
public enum PictureUse {
    /** A small picture that may be transparent. */
    CREST(96, 192, 384),
    /** A picture at the head of what somebody wrote: small in lists, as wide as the text on its own page. */
    HEADLINE(320, 800, 1600),
    /** A photo of an album: small among the others, and as wide as the page on its own. */
    ALBUM(320, 960, 1920),
    /** A picture as wide as the page. */
    PHOTO(640, 1280, 1920);

    private final List<Integer> widths;

    PictureUse(Integer... widths) {
        this.widths = List.of(widths);
    }

    /** The widths in pixels, ascending; a picture is never made wider than it came. */
    public List<Integer> widths() {
        return widths;
    }

    /** The widths for a picture that came this wide. */
    List<Integer> widthsFor(int width) {
        return widths.stream().map(wanted -> Math.min(wanted, width)).distinct().toList();
    }
}
