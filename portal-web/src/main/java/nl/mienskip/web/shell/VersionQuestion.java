package nl.mienskip.web.shell;

import nl.mienskip.kernel.InvalidInput;

/** The version of what is changed, where the body is a file and has no room for it. */
public final class VersionQuestion {

    private VersionQuestion() {}

    /** @throws InvalidInput when it is no version */
    public static long read(String asked) {
        if (asked == null || !asked.matches("[0-9]{1,18}")) {
            throw new InvalidInput(
                    "version", "version.wrong", "version must be that of what is changed as it was read");
        }
        return Long.parseLong(asked);
    }
}
