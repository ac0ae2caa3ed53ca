package nl.mienskip.looks;

/**
 * The fonts that a village chooses from. Only the first is sent to the reader; the others are what their device has, so
 * they cost nothing.
 */
public enum LookFont {
    /** Made by the Braille Institute to be told apart letter by letter. */
    ATKINSON("\"Atkinson Hyperlegible\""),
    /** What the reader's own device is set in. */
    SYSTEM("system-ui"),
    HUMANIST("Seravek, \"Gill Sans Nova\", Ubuntu, Calibri, \"DejaVu Sans\""),
    ROUNDED("ui-rounded, \"Hiragino Maru Gothic ProN\", Quicksand, Comfortaa, Manjari, \"Arial Rounded MT Bold\""),
    BOOK("\"Iowan Old Style\", \"Palatino Linotype\", \"URW Palladio L\", P052, Georgia, serif"),
    SLAB("Rockwell, \"Rockwell Nova\", \"Roboto Slab\", \"DejaVu Serif\", \"Sitka Small\", serif");

    private final String families;

    LookFont(String families) {
        this.families = families;
    }

    /** The families as {@code font-family} lists them, the wanted one first. */
    public String families() {
        return families;
    }

    /** Whether the portal sends the font's file. */
    public boolean sent() {
        return this == ATKINSON;
    }
}
