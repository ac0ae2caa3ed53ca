package nl.mienskip.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AccountStore {

    @PersistenceContext
    private EntityManager entities;

    Optional<Account> byId(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    Optional<Account> bySubject(String subject) {
        return entities.createQuery("select a from Account a where a.subject = :subject", Account.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    List<Account> byIds(Collection<Long> ids) {
        return entities.createQuery("select a from Account a where a.id in :ids", Account.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    void add(Account account) {
        entities.persist(account);
        entities.flush();
    }

    void add(SignIn signIn) {
        entities.persist(signIn);
        entities.flush();
    }

    Optional<SignIn> signIn(long id) {
        return Optional.ofNullable(entities.find(SignIn.class, id));
    }

    void end(long signInId) {
        entities.createQuery("delete from SignIn s where s.id = :id")
                .setParameter("id", signInId)
                .executeUpdate();
    }

    int endAll(String keycloakSession) {
        return entities.createQuery("delete from SignIn s where s.keycloakSession = :session")
                .setParameter("session", keycloakSession)
                .executeUpdate();
    }

    int endAllOf(String subject) {
        return entities.createQuery("delete from SignIn s where s.account.id in"
                        + " (select a.id from Account a where a.subject = :subject)")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    int endUnseenSince(Instant then) {
        return entities.createQuery("delete from SignIn s where s.seenAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }
}
