package nl.mienskip.kernel.text;

import nl.mienskip.kernel.InvalidInput;

/** What may be the name of a village, participant or person: readable, and without characters that hide or reorder others. */
public final class NameRule {

    public static final int LONGEST = 100;

    private NameRule() {}

    public static String checked(String field, String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput(field, "name.empty", field + " is missing");
        }
        if (stripped.length() > LONGEST) {
            throw new InvalidInput(field, "name.tooLong", field + " has more than " + LONGEST + " characters", LONGEST);
        }
        if (HiddenRule.inLine(stripped)) {
            throw new InvalidInput(field, "name.hidden", field + " holds characters that cannot be seen");
        }
        return stripped;
    }
}
