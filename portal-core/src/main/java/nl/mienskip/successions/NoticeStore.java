package nl.mienskip.successions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class NoticeStore {

    private static final int AT_ONCE = 50;

    @PersistenceContext
    private EntityManager entities;

    void add(Notice notice) {
        entities.persist(notice);
    }

    List<Notice> untold() {
        return entities.createQuery("select n from Notice n where n.toldAt is null order by n.id", Notice.class)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Kept from another node that would tell it too. */
    Optional<Notice> lock(long id) {
        return entities.createQuery("select n from Notice n where n.id = :id", Notice.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
