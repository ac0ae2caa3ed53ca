package nl.mienskip.kernel;

import nl.mienskip.kernel.text.HiddenRule;

/** The reason that somebody gives with an act, for those who read of it later. */
public final class Why {

    /** Fits into the log with what the act adds to it. */
    public static final int LONGEST = 500;

    private static final String FIELD = "why";

    private Why() {}

    /**
     * The reason without spaces around it.
     *
     * @throws InvalidInput when there is none or it is too long
     */
    public static String required(String given) {
        String stripped = given == null ? "" : given.strip();
        if (stripped.isEmpty()) {
            throw new InvalidInput(FIELD, "why.empty", "a reason is needed");
        }
        if (stripped.length() > LONGEST) {
            throw new InvalidInput(
                    FIELD, "why.tooLong", "the reason has more than " + LONGEST + " characters", LONGEST);
        }
        return HiddenRule.lines(FIELD, stripped);
    }
}
