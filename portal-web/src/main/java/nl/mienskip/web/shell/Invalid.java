package nl.mienskip.web.shell;

import nl.mienskip.kernel.InvalidInput;

/**
 * What was wrong with a form, to be said at its place.
 *
 * @param field the input that it is about; empty when nothing was wrong
 * @param text the reason in the reader's words
 */
public record Invalid(String field, String text) {

    /** Nothing was wrong. */
    public static final Invalid NOTHING = new Invalid("", "");

    /**
     * The reason in the words of a room's bundle, which has it as {@code invalid.} and the reason's code.
     *
     * @param room such as {@code account}
     */
    public static Invalid of(InvalidInput refusal, String room, Texts texts) {
        return new Invalid(refusal.field(), texts.get(room + ".invalid." + refusal.code(), refusal.arguments()));
    }

    /** The reason when it is about this field, else empty. */
    public String at(String asked) {
        return field.equals(asked) ? text : "";
    }

    /** Whether anything was wrong. */
    public boolean any() {
        return !text.isEmpty();
    }
}
