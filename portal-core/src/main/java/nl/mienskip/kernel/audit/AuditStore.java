package nl.mienskip.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class AuditStore {

    @PersistenceContext
    private EntityManager entities;

    void add(AuditEntry entry) {
        entities.persist(entry);
    }

    List<AuditEntry> latest(int offset, int limit) {
        return entities.createQuery("select e from AuditEntry e order by e.at desc, e.id desc", AuditEntry.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    List<AuditEntry> about(String subject, int limit) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.subject = :subject order by e.at desc, e.id desc",
                        AuditEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(limit)
                .getResultList();
    }

    long count() {
        return entities.createQuery("select count(e) from AuditEntry e", Long.class)
                .getSingleResult();
    }
}
