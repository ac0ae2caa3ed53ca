package nl.mienskip.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mienskip.kernel.Conflict;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class FreshnessStore {

    @PersistenceContext
    private EntityManager entities;

    /** Of each village the week whose mails were last written. */
    Map<Long, LocalDate> mailed() {
        return entities.createQuery("select w from MailedWeek w", MailedWeek.class)
                .getResultStream()
                .collect(Collectors.toMap(MailedWeek::tenantId, MailedWeek::monday));
    }

    /**
     * Notes that a week's mails are written in this transaction; another node that would waits, and finds them written.
     *
     * @return whether they were not yet
     * @throws Conflict when another node writes the first of this village
     */
    boolean begin(long tenantId, LocalDate monday) {
        if (entities.find(MailedWeek.class, tenantId) == null) {
            try {
                entities.persist(new MailedWeek(tenantId, monday));
                entities.flush();
            } catch (ConstraintViolationException e) {
                throw new Conflict("changed.meanwhile", "another node writes the mails of this week");
            }
            return true;
        }
        return entities.createQuery(
                                "update MailedWeek w set w.monday = :monday where w.tenantId = :tenant and w.monday < :monday")
                        .setParameter("monday", monday)
                        .setParameter("tenant", tenantId)
                        .executeUpdate()
                == 1;
    }

    void add(MailLink link) {
        entities.persist(link);
    }

    Optional<MailLink> link(String hash, Instant now) {
        return entities.createQuery(
                        "select l from MailLink l where l.tokenHash = :hash and l.expiresAt > :now", MailLink.class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Throws away links that are worth nothing any more. */
    void forget(Instant now) {
        entities.createQuery("delete from MailLink l where l.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
