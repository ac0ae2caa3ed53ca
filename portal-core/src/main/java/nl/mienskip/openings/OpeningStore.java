package nl.mienskip.openings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class OpeningStore {

    @PersistenceContext
    private EntityManager entities;

    void add(Opening opening) {
        entities.persist(opening);
    }

    Optional<Opening> bySlug(String slug) {
        return entities.createQuery("select o from Opening o where o.villageSlug = :slug", Opening.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Kept from everybody else until the transaction ends. */
    Optional<Opening> lockBySlug(String slug) {
        return entities.createQuery("select o from Opening o where o.villageSlug = :slug", Opening.class)
                .setParameter("slug", slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Not done yet, newest first. */
    List<Opening> underWay() {
        return entities.createQuery(
                        "select o from Opening o where o.doneAt is null order by o.askedAt desc, o.id desc",
                        Opening.class)
                .getResultList();
    }
}
