package nl.mienskip.kernel.text;

import nl.mienskip.kernel.InvalidInput;

/** What may be the name of a village or participant: readable, and without characters that hide or reorder others. */
public final class NameRule {

    private static final int MAX = 100;

    private NameRule() {}

    public static String checked(String field, String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput(field, "name.empty", field + " is missing");
        }
        if (stripped.length() > MAX) {
            throw new InvalidInput(field, "name.tooLong", field + " has more than " + MAX + " characters", MAX);
        }
        if (stripped.codePoints().anyMatch(NameRule::hidden)) {
            throw new InvalidInput(field, "name.hidden", field + " holds characters that cannot be seen");
        }
        return stripped;
    }

    private static boolean hidden(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.UNASSIGNED;
    }
}
