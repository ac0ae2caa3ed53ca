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

    /**
     * The enrolment of this code's hash, kept from others until the transaction ends: a code is used once. Locked by its
     * id, so that whoever waited for it looks again whether the code is still its own.
     */
    Optional<Enrolment> lockByHash(String hash) {
        return entities.createQuery(
                        "select e.id from Enrolment e where e.codeHash = :hash or e.mailedHash = :hash", Long.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(id -> entities.find(Enrolment.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(enrolment -> enrolment.hasCode(hash));
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
