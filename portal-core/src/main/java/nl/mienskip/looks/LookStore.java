package nl.mienskip.looks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class LookStore {

    @PersistenceContext
    private EntityManager entities;

    /** The tenant's own; empty while it has not chosen. */
    Optional<Look> find() {
        return entities.createQuery("select l from Look l", Look.class)
                .getResultStream()
                .findFirst();
    }

    /** Stores a first choice or sends a changed one to the database, so that its new version is known. */
    void save(Look look) {
        if (look.id() == null) {
            entities.persist(look);
        }
        entities.flush();
    }
}
