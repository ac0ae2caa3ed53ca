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

    /** The photos of an album, in their order. */
    List<Photo> photos(long itemId) {
        return entities()
                .createQuery("select p from Photo p where p.itemId = :item order by p.place", Photo.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    /** The first photo of each of these albums. */
    List<Photo> covers(Collection<Long> itemIds) {
        return entities()
                .createQuery("select p from Photo p where p.itemId in :items and p.place = 1", Photo.class)
                .setParameter("items", itemIds)
                .getResultList();
    }
}
