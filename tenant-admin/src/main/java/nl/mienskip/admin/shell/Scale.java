package nl.mienskip.admin.shell;

/** Where an axis ends: at a round number that has four equal parts. */
public final class Scale {

    private static final long[] ROUND = {4, 8, 12, 20, 40};

    private Scale() {}

    /** The lowest round number that the highest bar fits under; never zero. */
    public static long top(long highest) {
        for (long tens = 1; tens <= Long.MAX_VALUE / 400; tens *= 10) {
            for (long round : ROUND) {
                if (round * tens >= highest) {
                    return round * tens;
                }
            }
        }
        return Long.MAX_VALUE / 4 * 4;
    }
}
