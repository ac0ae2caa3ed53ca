package nl.mienskip.objections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ObjectionStore {

    @PersistenceContext
    private EntityManager entities;

    void add(Objection objection) {
        entities.persist(objection);
        entities.flush();
    }

    Optional<Objection> byId(long id) {
        return Optional.ofNullable(entities.find(Objection.class, id));
    }

    /** Those that wait first, then the newest. */
    List<Objection> list(int offset, int limit) {
        return entities.createQuery(
                        "select o from Objection o order by case when o.status = :asked then 0 else 1 end, o.askedAt desc",
                        Objection.class)
                .setParameter("asked", ObjectionStatus.ASKED)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count() {
        return entities.createQuery("select count(o) from Objection o", Long.class)
                .getSingleResult();
    }

    /** All about one picture that are in this state. */
    List<Objection> about(long pictureId, ObjectionStatus status) {
        return entities.createQuery(
                        "select o from Objection o where o.pictureId = :picture and o.status = :status",
                        Objection.class)
                .setParameter("picture", pictureId)
                .setParameter("status", status)
                .getResultList();
    }

    long count(ObjectionStatus status) {
        return entities.createQuery("select count(o) from Objection o where o.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }

    long countHiddenSince(Instant moment) {
        return entities.createQuery(
                        "select count(o) from Objection o where o.hidden = true and o.askedAt > :moment", Long.class)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** Those decided before this moment of which it is still known who asked. */
    List<Objection> knownDecidedBefore(Instant moment) {
        return entities.createQuery(
                        "select o from Objection o where o.decidedAt < :moment and o.email <> ''", Objection.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    Optional<ObjectionRule> rule() {
        return entities.createQuery("select r from ObjectionRule r", ObjectionRule.class)
                .getResultStream()
                .findFirst();
    }

    void add(ObjectionRule rule) {
        entities.persist(rule);
    }
}
