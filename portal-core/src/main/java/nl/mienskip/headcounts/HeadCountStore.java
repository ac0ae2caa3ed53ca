package nl.mienskip.headcounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class HeadCountStore {

    @PersistenceContext
    private EntityManager entities;

    List<HeadCount> all() {
        return entities.createQuery("select c from HeadCount c order by c.tenantId, c.countedOn", HeadCount.class)
                .getResultList();
    }

    Optional<HeadCount> of(long tenantId, LocalDate on) {
        return entities.createQuery(
                        "select c from HeadCount c where c.tenantId = :tenant and c.countedOn = :day", HeadCount.class)
                .setParameter("tenant", tenantId)
                .setParameter("day", on)
                .getResultStream()
                .findFirst();
    }

    /** Notes a figure, or puts the one of that day right. */
    void note(HeadCountView given) {
        of(given.tenantId(), given.on())
                .ifPresentOrElse(known -> known.become(given), () -> entities.persist(new HeadCount(given)));
        entities.flush();
    }
}
