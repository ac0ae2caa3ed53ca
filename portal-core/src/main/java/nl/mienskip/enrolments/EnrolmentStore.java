package nl.mienskip.enrolments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class EnrolmentStore {

    @PersistenceContext
    private EntityManager entities;

    /** The enrolment of this code's hash, kept from others until the transaction ends: a code is used once. */
    Optional<Enrolment> lockByHash(String hash) {
        return lock("codeHash", hash).or(() -> lock("mailedHash", hash));
    }

    private Optional<Enrolment> lock(String column, String hash) {
        return entities.createQuery("select e from Enrolment e where e." + column + " = :hash", Enrolment.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Enrolment> byMember(long memberId) {
        return entities.createQuery("select e from Enrolment e where e.memberId = :member", Enrolment.class)
                .setParameter("member", memberId)
                .getResultStream()
                .findFirst();
    }

    void add(Enrolment enrolment) {
        entities.persist(enrolment);
        entities.flush();
    }

    void remove(Enrolment enrolment) {
        entities.remove(enrolment);
        entities.flush();
    }
}
