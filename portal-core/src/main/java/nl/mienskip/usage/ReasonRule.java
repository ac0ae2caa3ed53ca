package nl.mienskip.usage;

import nl.mienskip.kernel.InvalidInput;

/** A reason that members can be shown. */
final class ReasonRule {

    private static final int MAX = 1000;

    private ReasonRule() {}

    static String checked(String why) {
        String stripped = why == null ? "" : why.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput("why", "why.empty", "a reason is needed");
        }
        if (stripped.length() > MAX) {
            throw new InvalidInput("why", "why.tooLong", "the reason has more than " + MAX + " characters", MAX);
        }
        return stripped;
    }
}
