package nl.mienskip.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.mienskip.kernel.tenant.TenantScoped;

/** That an item names a picture, in what it says or in a version that can be put back. */
@Entity
@Table(name = "item_picture")
class ItemPicture extends TenantScoped {

    @Column(updatable = false)
    private long itemId;

    @Column(updatable = false)
    private long pictureId;

    protected ItemPicture() {}

    ItemPicture(long itemId, long pictureId) {
        this.itemId = itemId;
        this.pictureId = pictureId;
    }
}
