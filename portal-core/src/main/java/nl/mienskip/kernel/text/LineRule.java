package nl.mienskip.kernel.text;

import nl.mienskip.kernel.InvalidInput;

/** What a text on one line must look like. */
public final class LineRule {

    private LineRule() {}

    /** Without spaces around it, and one between words. */
    public static String required(String field, String given, int longest) {
        String text = given == null ? "" : given.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            throw new InvalidInput(field, "missing", "something must be said here");
        }
        return shorter(field, text, longest);
    }

    /** Without spaces around it; empty for null. */
    public static String optional(String field, String given, int longest) {
        return HiddenRule.lines(field, shorter(field, given == null ? "" : given.strip(), longest));
    }

    /** @throws InvalidInput when it is longer than it may be */
    public static String shorter(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new InvalidInput(field, "text.tooLong", "at most " + longest + " characters", longest);
        }
        return text;
    }
}
