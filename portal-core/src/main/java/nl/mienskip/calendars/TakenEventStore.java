package nl.mienskip.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

@ApplicationScoped
class TakenEventStore {

    @PersistenceContext
    private EntityManager entities;

    void add(TakenEvent event) {
        entities.persist(event);
    }

    /** Those of these names that came in before. */
    Set<String> known(Collection<String> hashes) {
        return new HashSet<>(
                entities.createQuery("select t.uidHash from TakenEvent t where t.uidHash in :hashes", String.class)
                        .setParameter("hashes", hashes)
                        .getResultList());
    }
}
