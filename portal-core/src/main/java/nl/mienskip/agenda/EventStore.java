package nl.mienskip.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mienskip.editorial.PublishedStore;
import nl.mienskip.tenants.Language;

@ApplicationScoped
class EventStore extends PublishedStore<Event> {

    /** What residents see at this moment, and each time that it is. */
    private static final String SEEN = " from Occurrence o, Event e where e.itemId = o.itemId and e.publishFrom <= :now"
            + " and (e.publishUntil is null or e.publishUntil > :now)";

    private static final String BRIEFLY = "select o, e.lang, e.title, e.place, e.wholeDays, e.itemId";
    private static final String BY_TIME = " order by o.startsAt, e.title, o.id";
    private static final String TO_COME = " and o.overAt > :now";
    private static final String NAMED = " and (e.title like :words escape '!' or e.place like :words escape '!')";
    private static final String WITHIN = " and o.lastDay >= :first and o.firstDay <= :last";

    EventStore() {
        super(Event.class);
    }

    void add(Occurrence occurrence) {
        entities().persist(occurrence);
    }

    void remove(Occurrence occurrence) {
        entities().remove(occurrence);
    }

    void flush() {
        entities().flush();
    }

    List<Occurrence> occurrences(long itemId) {
        return entities()
                .createQuery("select o from Occurrence o where o.itemId = :item", Occurrence.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    void forgetOccurrences(long itemId) {
        entities()
                .createQuery("delete from Occurrence o where o.itemId = :item")
                .setParameter("item", itemId)
                .executeUpdate();
    }

    List<Event> laidUntilBefore(LocalDate day) {
        return entities()
                .createQuery("select e from Event e where e.repeats = true and e.laidUntil < :day", Event.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** What is not over, the soonest first; with these words in its title or place. */
    List<OccurrenceView> toCome(Instant now, String words, int offset, int limit) {
        return views(seen(BRIEFLY, TO_COME + NAMED, BY_TIME, Object[].class, now)
                .setParameter("words", like(words))
                .setFirstResult(offset)
                .setMaxResults(limit));
    }

    long countToCome(Instant now, String words) {
        return seen("select count(o)", TO_COME + NAMED, "", Long.class, now)
                .setParameter("words", like(words))
                .getSingleResult();
    }

    /** What is on a day from the first to the last, by its beginning. */
    List<OccurrenceView> within(Instant now, LocalDate first, LocalDate last, int offset, int limit) {
        return views(seen(BRIEFLY, WITHIN, BY_TIME, Object[].class, now)
                .setParameter("first", first)
                .setParameter("last", last)
                .setFirstResult(offset)
                .setMaxResults(limit));
    }

    long countWithin(Instant now, LocalDate first, LocalDate last) {
        return seen("select count(o)", WITHIN, "", Long.class, now)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
    }

    /** The times of one event that are not over. */
    List<OccurrenceView> toCome(Instant now, long itemId, int limit) {
        return views(seen(BRIEFLY, TO_COME + " and o.itemId = :item", BY_TIME, Object[].class, now)
                .setParameter("item", itemId)
                .setMaxResults(limit));
    }

    /** An event that nobody else changes until this transaction ends; empty when residents read none. */
    Optional<Event> held(long itemId) {
        return entities()
                .createQuery("select e from Event e where e.itemId = :item", Event.class)
                .setParameter("item", itemId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The time that an event is on this day of its rule. */
    Optional<Timing> time(long itemId, LocalDate day) {
        return entities()
                .createQuery("select o from Occurrence o where o.itemId = :item and o.day = :day", Occurrence.class)
                .setParameter("item", itemId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(Occurrence::timing);
    }

    /** When the next of them is over. */
    Optional<Instant> nextEnd(Instant now) {
        return Optional.ofNullable(
                seen("select min(o.overAt)", TO_COME, "", Instant.class, now).getSingleResult());
    }

    private <T> TypedQuery<T> seen(String select, String where, String order, Class<T> type, Instant now) {
        return entities().createQuery(select + SEEN + where + order, type).setParameter("now", now);
    }

    private static List<OccurrenceView> views(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new OccurrenceView(
                        (long) row[5],
                        Language.of((String) row[1]).orElseThrow(),
                        (String) row[2],
                        (String) row[3],
                        (boolean) row[4],
                        ((Occurrence) row[0]).timing()))
                .toList();
    }

    private static String like(String words) {
        return "%" + words.replaceAll("[!%_]", "!$0") + "%";
    }
}
