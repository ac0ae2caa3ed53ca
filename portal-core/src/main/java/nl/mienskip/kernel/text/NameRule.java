package nl.mienskip.kernel.text;

import java.util.Set;
import nl.mienskip.kernel.InvalidInput;

/** What may be the name of a village, participant or person: readable, and without characters that hide or reorder others. */
public final class NameRule {

    public static final int LONGEST = 100;

    private static final Set<Integer> HIDDEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.UNASSIGNED,
            (int) Character.PRIVATE_USE,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private NameRule() {}

    public static String checked(String field, String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput(field, "name.empty", field + " is missing");
        }
        if (stripped.length() > LONGEST) {
            throw new InvalidInput(field, "name.tooLong", field + " has more than " + LONGEST + " characters", LONGEST);
        }
        if (stripped.codePoints().anyMatch(NameRule::hidden)) {
            throw new InvalidInput(field, "name.hidden", field + " holds characters that cannot be seen");
        }
        return stripped;
    }

    private static boolean hidden(int codePoint) {
        return HIDDEN.contains(Character.getType(codePoint));
    }
}
