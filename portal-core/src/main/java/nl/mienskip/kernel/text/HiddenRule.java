package nl.mienskip.kernel.text;

import java.util.Set;
import nl.mienskip.kernel.InvalidInput;

/** No text may hold characters that hide others or turn them around: behind such a name 50,00 would be read as 00,05. */
public final class HiddenRule {

    private static final Set<Integer> HIDDEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.UNASSIGNED,
            (int) Character.PRIVATE_USE,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    /** Ends of lines, and what joins the parts of some emoji. */
    private static final String OF_SEVERAL_LINES = "\n\r\t\u200d";

    private HiddenRule() {}

    /**
     * The text, which stands on one line.
     *
     * @throws InvalidInput when it holds what cannot be seen
     */
    public static String line(String field, String text) {
        return checked(field, text, inLine(text));
    }

    /**
     * The text, which may have several lines.
     *
     * @throws InvalidInput when it holds what cannot be seen
     */
    public static String lines(String field, String text) {
        return checked(field, text, inLines(text));
    }

    /** Whether a text that may have several lines holds what cannot be seen. */
    public static boolean inLines(String text) {
        return text.codePoints().anyMatch(each -> hidden(each) && OF_SEVERAL_LINES.indexOf(each) < 0);
    }

    static boolean inLine(String text) {
        return text.codePoints().anyMatch(HiddenRule::hidden);
    }

    private static boolean hidden(int codePoint) {
        return HIDDEN.contains(Character.getType(codePoint));
    }

    private static String checked(String field, String text, boolean hides) {
        if (hides) {
            throw new InvalidInput(field, "text.hidden", "it holds characters that cannot be seen");
        }
        return text;
    }
}
