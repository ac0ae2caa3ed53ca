package nl.mienskip.looks;

import java.util.regex.Pattern;
import nl.mienskip.kernel.InvalidInput;

/**
 * A colour in sRGB; each part from 0 to 255.
 */
public record Colour(int red, int green, int blue) {

    /** Full light. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** No light. */
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("each part of a colour lies between 0 and 255");
        }
    }

    /**
     * A colour from somebody's hand; nothing but {@code #rrggbb} is taken, as it ends up in a stylesheet.
     *
     * @param field the input that it stands in
     */
    static Colour checked(String field, String text) {
        String stripped = text == null ? "" : text.strip();
        if (!HEX.matcher(stripped).matches()) {
            throw new InvalidInput(field, "colour.notHex", field + " must be a colour as #rrggbb");
        }
        return of(stripped);
    }

    /** The colour of {@code #rrggbb}. */
    public static Colour of(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Colour(value >> 16 & 255, value >> 8 & 255, value & 255);
    }

    /** As {@code #rrggbb}, in lower case. */
    public String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /**
     * This colour on its way to another.
     *
     * @param share how far: 0 is this colour, 1 the other
     */
    Colour towards(Colour other, double share) {
        return new Colour(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    /** Relative luminance from 0 to 1, as WCAG 2.2 defines it. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
