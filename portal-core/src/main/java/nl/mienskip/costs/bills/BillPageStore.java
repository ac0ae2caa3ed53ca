package nl.mienskip.costs.bills;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class BillPageStore {

    @PersistenceContext
    private EntityManager entities;

    /** The tenant's own. */
    Optional<BillPage> find() {
        return entities.createQuery("select p from BillPage p", BillPage.class)
                .getResultStream()
                .findFirst();
    }

    void add(BillPage page) {
        entities.persist(page);
    }
}
