package nl.mienskip.editorial;

import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.kernel.media.PictureView;

/** What residents read of an item of a kind that has a picture at its head. */
@MappedSuperclass
public abstract class Illustrated extends Published {

    /** Null when it has none. */
    private Long pictureId;

    private String pictureAlt;
    private int pictureLeft;
    private int pictureTop;

    protected Illustrated() {}

    protected Illustrated(long itemId) {
        super(itemId);
    }

    /** Which pictures these need. */
    public static Set<Long> pictures(Collection<? extends Illustrated> all) {
        return all.stream().map(Illustrated::pictureId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Residents see this picture with it; null for none. */
    protected void illustrate(Headline headline) {
        this.pictureId = headline == null ? null : headline.pictureId();
        this.pictureAlt = headline == null ? "" : headline.alt();
        this.pictureLeft = headline == null ? 0 : headline.x();
        this.pictureTop = headline == null ? 0 : headline.y();
    }

    Long pictureId() {
        return pictureId;
    }

    /** The picture at its head; null when it has none. */
    protected HeadlineView headline(Map<Long, PictureView> pictures) {
        return pictureId == null || !pictures.containsKey(pictureId)
                ? null
                : new HeadlineView(pictures.get(pictureId), pictureAlt, pictureLeft, pictureTop);
    }
}
