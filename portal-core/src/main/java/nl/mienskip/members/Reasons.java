package nl.mienskip.members;

import nl.mienskip.kernel.InvalidInput;

/** A few words that somebody gives with an act. */
final class Reasons {

    private static final int MAX = 1000;

    private Reasons() {}

    static String required(String field, String words) {
        String stripped = optional(field, words);
        if (stripped.isEmpty()) {
            throw new InvalidInput(field, field + ".empty", "a reason is needed");
        }
        return stripped;
    }

    static String optional(String field, String words) {
        String stripped = words == null ? "" : words.strip();
        if (stripped.length() > MAX) {
            throw new InvalidInput(field, "text.tooLong", field + " has more than " + MAX + " characters", MAX);
        }
        return stripped;
    }
}
