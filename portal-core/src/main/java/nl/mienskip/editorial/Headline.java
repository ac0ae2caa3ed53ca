package nl.mienskip.editorial;

import jakarta.json.stream.JsonGenerator;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.text.LineRule;

/**
 * The picture at the head of what somebody writes.
 *
 * @param pictureId its number at the door of media
 * @param alt what it shows, for who does not see it, at most 250 characters; empty when it only decorates
 * @param x where what matters most in it stands, in hundredths of its width from the left; kept in tens
 * @param y the same from the top
 */
public record Headline(long pictureId, String alt, int x, int y) {

    /** The most that {@link #alt} may hold. */
    public static final int ALT_MAX = 250;

    /** How finely it is said where something stands. */
    public static final int STEP = 10;

    private static final String PICTURE = "picture";
    private static final int WHOLE = 100;
    private static final int MIDDLE = 50;

    /** A picture of which nothing is said yet. */
    public static Headline of(long pictureId) {
        return new Headline(pictureId, "", MIDDLE, MIDDLE);
    }

    /** Another place for what matters most. */
    public Headline at(int fromLeft, int fromTop) {
        return new Headline(pictureId, alt, tens(fromLeft), tens(fromTop));
    }

    /** Writes it as a field of the words' object; null is not written. */
    public static void write(Headline headline, JsonGenerator json) {
        if (headline != null) {
            json.writeStartObject(PICTURE)
                    .write("id", headline.pictureId)
                    .write("alt", headline.alt)
                    .write("x", headline.x)
                    .write("y", headline.y)
                    .writeEnd();
        }
    }

    /** What {@link #write} wrote; null when there was none, as in documents from before there were any. */
    public static Headline read(JsonFields words) {
        return words.optionalObject(PICTURE)
                .map(fields -> new Headline(
                        fields.figure("id").longValueExact(), fields.text("alt"), fields.whole("x"), fields.whole("y")))
                .orElse(null);
    }

    /** Made safe and tidy; null stays null. */
    public static Headline checked(Headline headline) {
        return headline == null
                ? null
                : new Headline(
                        headline.pictureId,
                        LineRule.optional(PICTURE, headline.alt, ALT_MAX),
                        tens(headline.x),
                        tens(headline.y));
    }

    private static int tens(int hundredths) {
        return Math.round((float) Math.clamp(hundredths, 0, WHOLE) / STEP) * STEP;
    }
}
