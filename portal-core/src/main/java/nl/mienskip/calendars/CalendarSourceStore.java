package nl.mienskip.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class CalendarSourceStore {

    @PersistenceContext
    private EntityManager entities;

    void add(CalendarSource source) {
        entities.persist(source);
        entities.flush();
    }

    /** What came from it stays, and is the village's own from now on. */
    void remove(CalendarSource source) {
        entities.createQuery("update TakenEvent t set t.sourceId = null where t.sourceId = :source")
                .setParameter("source", source.id())
                .executeUpdate();
        entities.remove(source);
    }

    List<CalendarSource> all() {
        return entities.createQuery("select s from CalendarSource s order by s.name, s.id", CalendarSource.class)
                .getResultList();
    }

    Optional<CalendarSource> byId(long id) {
        return Optional.ofNullable(entities.find(CalendarSource.class, id));
    }

    List<CalendarSource> due(Instant now) {
        return entities.createQuery(
                        "select s from CalendarSource s where s.nextAt <= :now order by s.nextAt", CalendarSource.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** What came from this calendar. */
    List<TakenEvent> taken(long sourceId) {
        return entities.createQuery("select t from TakenEvent t where t.sourceId = :source", TakenEvent.class)
                .setParameter("source", sourceId)
                .getResultList();
    }
}
