package nl.mienskip.costs;

import nl.mienskip.kernel.InvalidInput;

/** A split that cannot be made, or must not be: why, and at which place of the question. Nothing has been stored. */
public final class InvalidSplit extends InvalidInput {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * @param field the place, as in {@code key.base} or {@code participants[2].inhabitants}
     * @param message in English, for the one who built the question; people read the translation of the reason
     * @param arguments of that translation
     */
    public InvalidSplit(Reason reason, String field, String message, Object... arguments) {
        super(field, reason.code(), message, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
