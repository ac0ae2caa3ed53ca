package nl.mienskip.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class MailStore {

    /** Hibernate's number for passing over rows that are locked. */
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    private EntityManager entities;

    void add(QueuedMail mail) {
        entities.persist(mail);
    }

    /** The mail that is due longest, kept from other nodes until the transaction ends. */
    Optional<QueuedMail> nextDue(Instant now) {
        return entities.createQuery(
                        "select m from QueuedMail m where m.dueAt <= :now order by m.dueAt, m.id", QueuedMail.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    void remove(QueuedMail mail) {
        entities.remove(mail);
    }
}
