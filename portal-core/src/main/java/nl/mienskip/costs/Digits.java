package nl.mienskip.costs;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** Bounds on figures from outside, looked at before anything is computed: 1e999999999 is short to write and endless to add. */
public final class Digits {

    private static final int MOST_WRITTEN = 64;

    private Digits() {}

    /**
     * Refuses a figure that is too long to be meant: before the point, or written out in all.
     *
     * @param field asked only when it is refused: writing it out for each of ten thousand members takes longer than the rest
     */
    public static void require(BigDecimal figure, int mostWhole, Supplier<String> field) {
        if (figure.precision() > MOST_WRITTEN || whole(figure) > mostWhole) {
            throw new InvalidSplit(
                    Reason.TOO_LARGE, field.get(), "a figure has at most " + mostWhole + " digits before the point");
        }
        if (figure.scale() > MOST_WRITTEN) {
            throw new InvalidSplit(Reason.TOO_FINE, field.get(), "a figure has too many digits behind the point");
        }
    }

    /** How many digits stand behind the point when the last is not a zero. */
    public static int decimals(BigDecimal figure) {
        return figure.scale() <= 0 || figure.signum() == 0
                ? 0
                : Math.max(0, figure.stripTrailingZeros().scale());
    }

    private static long whole(BigDecimal figure) {
        return figure.signum() == 0 ? -(long) Math.min(0, figure.scale()) : (long) figure.precision() - figure.scale();
    }
}
