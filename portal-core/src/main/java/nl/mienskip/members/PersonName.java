package nl.mienskip.members;

import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.text.NameRule;

/** What somebody may be called in a village: readable, and without characters that hide or reorder others. */
public final class PersonName {

    private PersonName() {}

    /**
     * The name without spaces around it.
     *
     * @param field the input's name, for the refusal
     * @throws InvalidInput when it is missing, too long or holds what cannot be seen
     */
    public static String checked(String field, String name) {
        return NameRule.checked(field, name);
    }

    /**
     * A given and a family name as the one name that members see.
     *
     * @param field the family name's input, for the refusal
     * @throws InvalidInput when it is too long, though neither is
     */
    public static String whole(String field, String givenName, String familyName) {
        String whole = givenName + " " + familyName;
        if (whole.length() > NameRule.LONGEST) {
            throw new InvalidInput(
                    field,
                    "name.together",
                    "given and family name together have more than " + NameRule.LONGEST + " characters",
                    NameRule.LONGEST);
        }
        return whole;
    }
}
