package nl.mienskip.kernel.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PictureStore {

    @PersistenceContext
    private EntityManager entities;

    void add(Picture picture) {
        entities.persist(picture);
        entities.flush();
    }

    void remove(Picture picture) {
        entities.remove(picture);
    }

    Optional<Picture> byId(long id) {
        return Optional.ofNullable(entities.find(Picture.class, id));
    }

    List<Picture> byIds(Collection<Long> ids) {
        return entities.createQuery("select p from Picture p where p.id in :ids", Picture.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<Picture> byName(String name) {
        return entities.createQuery("select p from Picture p where p.name = :name", Picture.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    List<Picture> releasedBefore(Instant moment) {
        return entities.createQuery("select p from Picture p where p.releasedAt < :moment", Picture.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    long bytes() {
        return entities.createQuery("select coalesce(sum(p.bytes), 0) from Picture p", Long.class)
                .getSingleResult();
    }
}
