package nl.mienskip.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class UploadStore {

    @PersistenceContext
    private EntityManager entities;

    void add(Upload upload) {
        entities.persist(upload);
    }

    void remove(Upload upload) {
        entities.remove(upload);
    }

    Optional<Upload> byToken(String token) {
        return entities.createQuery("select u from Upload u where u.token = :token", Upload.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** How many an account began and did not finish. */
    long countUnfinished(long accountId) {
        return entities.createQuery(
                        "select count(u) from Upload u where u.accountId = :account and u.pictureId is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    List<Upload> begunBefore(Instant moment) {
        return entities.createQuery("select u from Upload u where u.begunAt < :moment", Upload.class)
                .setParameter("moment", moment)
                .getResultList();
    }
}
