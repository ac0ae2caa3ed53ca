package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import nl.mienskip.editorial.Headline;

/** A picture among words that are compared. */
public final class PictureLine {

    private PictureLine() {}

    /** That there is a picture, and what it shows, as a line of text; empty when there is none. */
    public static String of(Headline headline) {
        if (headline == null) {
            return "";
        }
        return (headline.alt().isEmpty()
                        ? t("editorial.picture.line")
                        : t("editorial.picture.line.alt", headline.alt()))
                + "\n";
    }
}
