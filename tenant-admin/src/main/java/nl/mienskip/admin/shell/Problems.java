package nl.mienskip.admin.shell;

import nl.mienskip.costs.InvalidSplit;
import nl.mienskip.costs.Refusal;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;

/** Refusals of the doors in the reader's words; a code that no bundle knows is told in English, as the API does. */
public final class Problems {

    private static final String KEY = "shell.problem.";

    private Problems() {}

    /** What cannot be taken, and why. */
    public static String words(InvalidInput refused) {
        return Texts.find(KEY + refused.code(), refused.arguments())
                .orElseGet(() -> refused instanceof InvalidSplit split
                        ? Refusal.of(split).in(Site.language())
                        : refused.getMessage());
    }

    /** What stands in the way. */
    public static String words(Conflict conflict) {
        return Texts.find(KEY + conflict.code()).orElse(conflict.getMessage());
    }
}
