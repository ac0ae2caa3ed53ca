package nl.mienskip.photos;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import nl.mienskip.kernel.media.PictureView;
import nl.mienskip.kernel.tenant.TenantScoped;

/** A photo that residents see, in its place in an album. */
@Entity
@Table(name = "photo")
class Photo extends TenantScoped {

    @Column(updatable = false)
    private long itemId;

    /** From 1. */
    @Column(updatable = false)
    private int place;

    @Column(updatable = false)
    private long pictureId;

    @Column(updatable = false)
    private String alt;

    @Column(updatable = false)
    private String caption;

    /** Whether somebody who is shown objects, and the board has not put it back. */
    private boolean hidden;

    protected Photo() {}

    Photo(long itemId, int place, WritePhoto words, boolean hidden) {
        this.itemId = itemId;
        this.place = place;
        this.pictureId = words.pictureId();
        this.alt = words.alt();
        this.caption = words.caption();
        this.hidden = hidden;
    }

    void hide(boolean now) {
        this.hidden = now;
    }

    boolean hidden() {
        return hidden;
    }

    long itemId() {
        return itemId;
    }

    long pictureId() {
        return pictureId;
    }

    PhotoView view(Map<Long, PictureView> pictures) {
        return new PhotoView(pictures.get(pictureId), alt, caption);
    }
}
