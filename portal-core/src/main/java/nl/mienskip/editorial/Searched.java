package nl.mienskip.editorial;

/**
 * What is searched of an item, beside its title.
 *
 * @param text words without markup; paragraphs stand on lines of their own
 * @param membersOnly whether only members find it
 */
public record Searched(String text, boolean membersOnly) {

    /** What everybody finds. */
    public static Searched byAll(String text) {
        return new Searched(text, false);
    }
}
