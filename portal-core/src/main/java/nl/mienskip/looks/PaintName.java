package nl.mienskip.looks;

import java.util.Locale;

/** The palette that tiles and the like are painted from. The first three follow the village's own colours. */
public enum PaintName {
    BRAND,
    ACCENT,
    SOFT,
    CLAY,
    SKY,
    PLUM,
    SUN,
    MOSS;

    /** The name in stylesheets, such as {@code brand}. */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
