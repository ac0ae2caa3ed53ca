package nl.mienskip.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ReactionStore {

    @PersistenceContext
    private EntityManager entities;

    void add(Reaction reaction) {
        entities.persist(reaction);
        entities.flush();
    }

    /** Sends what changed to the database, so that its new version is known. */
    void flush() {
        entities.flush();
    }

    void remove(Reaction reaction) {
        entities.remove(reaction);
    }

    Optional<Reaction> byId(long id) {
        return Optional.ofNullable(entities.find(Reaction.class, id));
    }

    /** Newest first. */
    List<Reaction> list(ReactionStatus status, int offset, int limit) {
        return of("select r", status, " order by r.givenAt desc, r.id desc", Reaction.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(ReactionStatus status) {
        return of("select count(r)", status, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> of(String select, ReactionStatus status, String order, Class<T> result) {
        String asked = status == null ? "" : " where r.status = :status";
        TypedQuery<T> query = entities.createQuery(select + " from Reaction r" + asked + order, result);
        return status == null ? query : query.setParameter("status", status);
    }

    void removeGivenBefore(Instant moment) {
        entities.createQuery("delete from Reaction r where r.givenAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
