package nl.mienskip.members;

import nl.mienskip.kernel.InvalidInput;

/** What somebody may be called in a village: readable, and without characters that hide or reorder others. */
public final class PersonName {

    private static final int MAX = 100;

    private PersonName() {}

    /**
     * The name without spaces around it.
     *
     * @param field the input's name, for the refusal
     * @throws InvalidInput when it is missing, too long or holds what cannot be seen
     */
    public static String checked(String field, String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput(field, "name.empty", field + " is missing");
        }
        if (stripped.length() > MAX) {
            throw new InvalidInput(field, "name.tooLong", field + " has more than " + MAX + " characters", MAX);
        }
        if (stripped.codePoints().anyMatch(PersonName::hidden)) {
            throw new InvalidInput(field, "name.hidden", field + " holds characters that cannot be seen");
        }
        return stripped;
    }

    /**
     * A given and a family name as the one name that members see.
     *
     * @param field the family name's input, for the refusal
     * @throws InvalidInput when it is too long, though neither is
     */
    public static String whole(String field, String givenName, String familyName) {
        String whole = givenName + " " + familyName;
        if (whole.length() > MAX) {
            throw new InvalidInput(
                    field,
                    "name.together",
                    "given and family name together have more than " + MAX + " characters",
                    MAX);
        }
        return whole;
    }

    private static boolean hidden(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
