package nl.mienskip.signups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SignupStore {

    /** One time that an event is. */
    record Time(long eventId, LocalDate day) {}

    private static final String OF_TIME = " where s.itemId = :item and s.day = :day";
    private static final String TIMES = "select distinct s.itemId, s.day from Signup s where ";

    @PersistenceContext
    private EntityManager entities;

    void add(Signup signup) {
        entities.persist(signup);
    }

    void remove(Signup signup) {
        entities.remove(signup);
        entities.flush();
    }

    /** The list of one time, in the order in which they signed up, as it is now and until this transaction ends. */
    List<Signup> held(Time time) {
        return entities.createQuery("select s from Signup s" + OF_TIME + " order by s.id", Signup.class)
                .setParameter("item", time.eventId())
                .setParameter("day", time.day())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** How many people have a place. */
    long taken(Time time) {
        return entities.createQuery(
                        "select coalesce(sum(s.people), 0) from Signup s" + OF_TIME + " and s.waiting = false",
                        Long.class)
                .setParameter("item", time.eventId())
                .setParameter("day", time.day())
                .getSingleResult();
    }

    /** Everybody who signed up for an event, by its times. */
    List<Signup> list(long eventId) {
        return entities.createQuery(
                        "select s from Signup s where s.itemId = :item order by s.startsAt, s.waiting, s.id",
                        Signup.class)
                .setParameter("item", eventId)
                .getResultList();
    }

    Optional<Signup> byHash(String hash) {
        return entities.createQuery("select s from Signup s where s.tokenHash = :hash", Signup.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Which time an entry is for, without reading it. */
    Optional<Time> timeOf(String hash) {
        return times("s.tokenHash = :asked", hash).stream().findFirst();
    }

    Optional<Time> timeOf(long id) {
        return times("s.id = :asked", id).stream().findFirst();
    }

    /** The times that are not over for which somebody signed up. */
    List<Time> toCome(Instant now) {
        return times("s.overAt > :asked", now);
    }

    private List<Time> times(String where, Object asked) {
        return entities.createQuery(TIMES + where, Object[].class).setParameter("asked", asked).getResultList().stream()
                .map(row -> new Time((long) row[0], (LocalDate) row[1]))
                .toList();
    }

    void forgetOverBefore(Instant moment) {
        entities.createQuery("delete from Signup s where s.overAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
