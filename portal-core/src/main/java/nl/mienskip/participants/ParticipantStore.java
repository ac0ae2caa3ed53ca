package nl.mienskip.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class ParticipantStore {

    @PersistenceContext
    private EntityManager entities;

    List<Participant> all() {
        return entities.createQuery("select p from Participant p order by p.name, p.id", Participant.class)
                .getResultList();
    }

    List<Participant> named(String words, int offset, int limit) {
        return entities.createQuery(
                        "select p from Participant p where lower(p.name) like :words escape '!' order by p.name, p.id",
                        Participant.class)
                .setParameter("words", within(words))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(String words) {
        return entities.createQuery(
                        "select count(p) from Participant p where lower(p.name) like :words escape '!'", Long.class)
                .setParameter("words", within(words))
                .getSingleResult();
    }

    /** What somebody typed, as a pattern that takes it literally. */
    private static String within(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    Optional<Participant> byId(long id) {
        return Optional.ofNullable(entities.find(Participant.class, id));
    }

    Optional<Participant> held(long id) {
        return Optional.ofNullable(entities.find(Participant.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Participant> byName(String name) {
        return first("select p from Participant p where p.name = :value", name);
    }

    Optional<Participant> byKvkNumber(String number) {
        return first("select p from Participant p where p.kvkNumber = :value", number);
    }

    Optional<Participant> byOin(String number) {
        return first("select p from Participant p where p.oin = :value", number);
    }

    private Optional<Participant> first(String query, String value) {
        return entities.createQuery(query, Participant.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    void add(Participant participant) {
        try {
            entities.persist(participant);
            entities.flush();
        } catch (ConstraintViolationException e) {
            throw taken();
        }
    }

    /** Sends what changed to the database, so that its new version is known. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new Conflict("changed.meanwhile", "somebody else changed this meanwhile");
        } catch (ConstraintViolationException e) {
            throw taken();
        }
    }

    private static InvalidInput taken() {
        return new InvalidInput("name", "participant.taken", "there is a participant of that name or number");
    }
}
