package nl.mienskip.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class PrivacyNoticeStore {

    @PersistenceContext
    private EntityManager entities;

    /** The tenant's own; empty while it has stated nothing. */
    Optional<PrivacyNotice> find() {
        return entities.createQuery("select n from PrivacyNotice n", PrivacyNotice.class)
                .getResultStream()
                .findFirst();
    }

    /** Stores a first notice or sends a changed one to the database, so that its new version is known. */
    void save(PrivacyNotice notice) {
        if (notice.id() == null) {
            entities.persist(notice);
        }
        entities.flush();
    }
}
