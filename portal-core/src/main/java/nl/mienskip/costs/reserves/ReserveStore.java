package nl.mienskip.costs.reserves;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class ReserveStore {

    @PersistenceContext
    private EntityManager entities;

    /** The first of all; whoever moves something holds its lock. */
    Optional<ReserveMovement> lockedOpening() {
        return entities.createQuery("select m from ReserveMovement m where m.opening = true", ReserveMovement.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All of them: the opening first, then by day. */
    List<ReserveMovement> all() {
        return entities.createQuery(
                        "select m from ReserveMovement m order by m.movedOn, m.opening desc, m.id",
                        ReserveMovement.class)
                .getResultList();
    }

    /** At the end of a day. */
    Money balance(LocalDate on) {
        return Money.ofCents(entities.createQuery(
                        "select coalesce(sum(m.amountCents), 0) from ReserveMovement m where m.movedOn <= :on",
                        Long.class)
                .setParameter("on", on)
                .getSingleResult());
    }

    /** @throws InvalidInput when the fund was opened by somebody else meanwhile */
    void add(ReserveMovement movement) {
        try {
            entities.persist(movement);
            entities.flush();
        } catch (ConstraintViolationException e) {
            throw opened();
        }
    }

    static InvalidInput opened() {
        return new InvalidInput("", "reserve.opened", "the fund was opened before");
    }
}
