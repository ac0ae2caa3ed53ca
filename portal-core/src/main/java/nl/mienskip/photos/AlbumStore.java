package nl.mienskip.photos;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import nl.mienskip.editorial.PublishedStore;

@ApplicationScoped
class AlbumStore extends PublishedStore<Album> {

    AlbumStore() {
        super(Album.class);
    }

    /** Lays down these photos of an album instead of those that it had. */
    void lay(long itemId, List<Photo> photos) {
        entities()
                .createQuery("delete from Photo p where p.itemId = :item")
                .setParameter("item", itemId)
                .executeUpdate();
        photos.forEach(entities()::persist);
    }

    /** The photos of an album that residents see, in their order. */
    List<Photo> photos(long itemId) {
        return entities()
                .createQuery(
                        "select p from Photo p where p.itemId = :item and p.hidden = false order by p.place",
                        Photo.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    /** The first photo of each of these albums that residents see. */
    List<Photo> covers(Collection<Long> itemIds) {
        return entities()
                .createQuery(
                        "select p from Photo p where p.itemId in :items and p.place ="
                                + " (select min(q.place) from Photo q where q.itemId = p.itemId and q.hidden = false)",
                        Photo.class)
                .setParameter("items", itemIds)
                .getResultList();
    }

    /** Where a picture stands, in whichever albums. */
    List<Photo> of(long pictureId) {
        return entities()
                .createQuery("select p from Photo p where p.pictureId = :picture", Photo.class)
                .setParameter("picture", pictureId)
                .getResultList();
    }
}
