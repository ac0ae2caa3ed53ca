package nl.mienskip.editorial;

import java.util.Optional;
import java.util.function.LongFunction;
import nl.mienskip.kernel.media.PictureView;

/**
 * The picture at the head of what residents read.
 *
 * @param picture its files
 * @param alt what it shows, for who does not see it; empty when it only decorates
 * @param x where what matters most in it stands, in hundredths of its width from the left, in tens
 * @param y the same from the top
 */
public record HeadlineView(PictureView picture, String alt, int x, int y) {

    /** As it will be once these words are published; null when they name no picture, or one that is gone. */
    public static HeadlineView of(Headline headline, LongFunction<Optional<PictureView>> pictures) {
        return headline == null
                ? null
                : pictures.apply(headline.pictureId())
                        .map(picture -> new HeadlineView(picture, headline.alt(), headline.x(), headline.y()))
                        .orElse(null);
    }
}
