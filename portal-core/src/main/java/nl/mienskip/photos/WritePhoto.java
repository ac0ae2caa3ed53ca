package nl.mienskip.photos;

/**
 * A photo of an album, to be written.
 *
 * @param pictureId its number at the door of media
 * @param alt what it shows, for who does not see it, at most 250 characters
 * @param caption what stands below it, at most 300 characters; may be empty
 * @param withheld whether somebody shown does not agree: residents never see it
 */
public record WritePhoto(long pictureId, String alt, String caption, boolean withheld) {

    /** The most that {@link #alt} may hold. */
    public static final int ALT_MAX = 250;

    /** The most that {@link #caption} may hold. */
    public static final int CAPTION_MAX = 300;
}
