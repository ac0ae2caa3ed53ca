package nl.mienskip.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class StatementStore {

    @PersistenceContext
    private EntityManager entities;

    /** The tenant's own; empty while it has stated nothing. */
    Optional<AccessibilityStatement> find() {
        return entities.createQuery("select s from AccessibilityStatement s", AccessibilityStatement.class)
                .getResultStream()
                .findFirst();
    }

    /** Stores a first statement or sends a changed one to the database, so that its new version is known. */
    void save(AccessibilityStatement statement) {
        if (statement.id() == null) {
            entities.persist(statement);
        }
        entities.flush();
    }
}
