package nl.mienskip.costs.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SubscriptionStore {

    @PersistenceContext
    private EntityManager entities;

    List<Subscription> ofParticipant(long participantId) {
        return entities.createQuery(
                        "select s from Subscription s where s.participantId = :participant"
                                + " order by s.service, s.sinceYear",
                        Subscription.class)
                .setParameter("participant", participantId)
                .getResultList();
    }

    /** As they stand this moment, not as this transaction saw them when it began to read. */
    List<Subscription> ofParticipantNow(long participantId) {
        return entities.createQuery(
                        "select s from Subscription s where s.participantId = :participant", Subscription.class)
                .setParameter("participant", participantId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Subscription> ofYear(int year) {
        return entities.createQuery(
                        "select s from Subscription s where s.sinceYear <= :year"
                                + " and (s.untilYear is null or s.untilYear >= :year)",
                        Subscription.class)
                .setParameter("year", year)
                .getResultList();
    }

    Optional<Subscription> byId(long id) {
        return Optional.ofNullable(entities.find(Subscription.class, id));
    }

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    void remove(Subscription subscription) {
        entities.remove(subscription);
    }

    List<Booking> bookings(long participantId, int year) {
        return entities.createQuery(
                        "select b from Booking b where b.participantId = :participant"
                                + " and b.bookedOn between :from and :to order by b.bookedOn, b.id",
                        Booking.class)
                .setParameter("participant", participantId)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    List<Booking> counting(int year) {
        return entities.createQuery(
                        "select b from Booking b where b.withdrawnAt is null and b.bookedOn between :from and :to",
                        Booking.class)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    Optional<Booking> booking(long id) {
        return Optional.ofNullable(entities.find(Booking.class, id));
    }
}
