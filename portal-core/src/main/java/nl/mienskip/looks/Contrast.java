package nl.mienskip.looks;

import java.util.Arrays;

/** The contrast of colours as WCAG 2.2 computes it, and what to do when there is too little. */
public final class Contrast {

    /** Least contrast of text with what it stands on: success criterion 1.4.3. */
    public static final double TEXT = 4.5;

    /** Contrast of text that is read at length: success criterion 1.4.6, which asks more than we must do. */
    static final double READING = 7.0;

    /** Least contrast of parts that one has to see to use the page: success criterion 1.4.11. */
    public static final double PART = 3.0;

    private static final int STEPS = 256;
    private static final Colour DARK_INK = Colour.of("#14181a");

    private Contrast() {}

    /** The ratio of two colours, from 1 to 21; their order does not matter. */
    public static double ratio(Colour one, Colour other) {
        double a = one.luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** The least ratio of a colour with any of these. */
    static double least(Colour colour, Colour... grounds) {
        return Arrays.stream(grounds)
                .mapToDouble(ground -> ratio(colour, ground))
                .min()
                .orElseThrow();
    }

    /**
     * Text that can be read on this ground: white where that will do, else dark. There always is one, as white and black
     * cannot both have less than 4.58.
     */
    static Colour inkOn(Colour ground) {
        if (ratio(Colour.WHITE, ground) >= TEXT) {
            return Colour.WHITE;
        }
        return ratio(DARK_INK, ground) >= TEXT ? DARK_INK : Colour.BLACK;
    }

    /**
     * The colour itself, or the nearest on its way to the limit that has enough contrast with every ground.
     *
     * @param limit where it goes when there is too little: black on light grounds, white on dark ones
     * @throws IllegalArgumentException when not even the limit has enough
     */
    static Colour enough(Colour colour, double least, Colour limit, Colour... grounds) {
        for (int step = 0; step <= STEPS; step++) {
            Colour candidate = colour.towards(limit, step / (double) STEPS);
            if (least(candidate, grounds) >= least) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(limit.hex() + " has no contrast of " + least + " with every ground");
    }
}
