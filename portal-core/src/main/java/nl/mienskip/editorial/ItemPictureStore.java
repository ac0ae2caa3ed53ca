package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;

@ApplicationScoped
class ItemPictureStore {

    @PersistenceContext
    private EntityManager entities;

    void add(ItemPicture named) {
        entities.persist(named);
    }

    void remove(long itemId, long pictureId) {
        entities.createQuery("delete from ItemPicture p where p.itemId = :item and p.pictureId = :picture")
                .setParameter("item", itemId)
                .setParameter("picture", pictureId)
                .executeUpdate();
    }

    /** The pictures that an item names. */
    Set<Long> of(long itemId) {
        return new HashSet<>(
                entities.createQuery("select p.pictureId from ItemPicture p where p.itemId = :item", Long.class)
                        .setParameter("item", itemId)
                        .getResultList());
    }

    /** Whether any item names a picture. */
    boolean named(long pictureId) {
        return entities.createQuery("select count(p) from ItemPicture p where p.pictureId = :picture", Long.class)
                        .setParameter("picture", pictureId)
                        .getSingleResult()
                > 0;
    }
}
