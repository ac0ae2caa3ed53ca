package nl.mienskip.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class CostPoolStore {

    @PersistenceContext
    private EntityManager entities;

    List<CostPool> ofYear(int year) {
        return entities.createQuery(
                        "select p from CostPool p left join fetch p.names where p.year = :year order by p.code",
                        CostPool.class)
                .setParameter("year", year)
                .getResultList();
    }

    List<Integer> years() {
        return entities.createQuery("select distinct p.year from CostPool p order by p.year desc", Integer.class)
                .getResultList();
    }

    Optional<CostPool> byId(long id) {
        return Optional.ofNullable(entities.find(CostPool.class, id));
    }

    /**
     * Two treasurers at once may both find a code free; the key of the table lets one through.
     *
     * @throws InvalidInput when the year has a pool of that code
     */
    void add(CostPool pool) {
        try {
            entities.persist(pool);
            entities.flush();
        } catch (ConstraintViolationException e) {
            throw taken();
        }
    }

    void remove(CostPool pool) {
        entities.remove(pool);
        flush();
    }

    static InvalidInput taken() {
        return new InvalidInput("code", "pool.taken", "the year has a pool of that code");
    }

    /**
     * Writes changes now, so that a change that came in between is met here and not at the end.
     *
     * @throws Conflict when somebody else was first
     */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new Conflict("changed.meanwhile", "somebody else changed this pool meanwhile");
        }
    }
}
