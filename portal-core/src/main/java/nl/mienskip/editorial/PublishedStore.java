package nl.mienskip.editorial;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What residents read of one kind; each room has its own.
 *
 * @param <E> the room's entity
 */
public abstract class PublishedStore<E extends Published> {

    /** What residents see of entities named {@code e} at the moment {@code :now}. */
    protected static final String VISIBLE =
            " where e.publishFrom <= :now and (e.publishUntil is null or e.publishUntil > :now)";

    private static final String NEWEST_FIRST = " order by e.publishFrom desc, e.itemId desc";

    @PersistenceContext
    private EntityManager entities;

    private final Class<E> type;

    protected PublishedStore(Class<E> type) {
        this.type = type;
    }

    /** Queries of the room's own. */
    protected EntityManager entities() {
        return entities;
    }

    public void add(E published) {
        entities.persist(published);
    }

    /** Whatever its time. */
    public Optional<E> byItem(long itemId) {
        return query("select e", " where e.itemId = :item", "", type)
                .setParameter("item", itemId)
                .getResultStream()
                .findFirst();
    }

    public void hide(long itemId) {
        byItem(itemId).ifPresent(entities::remove);
        entities.flush();
    }

    /** What residents see of it at this moment. */
    public Optional<E> visible(long itemId, Instant now) {
        return query("select e", VISIBLE + " and e.itemId = :item", "", type)
                .setParameter("now", now)
                .setParameter("item", itemId)
                .getResultStream()
                .findFirst();
    }

    /** What residents see at this moment, the newest first. */
    public List<E> visible(Instant now, int offset, int limit) {
        return query("select e", VISIBLE, NEWEST_FIRST, type)
                .setParameter("now", now)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Which items residents see at this moment, the newest first, without reading what they say. */
    public List<PublishedItem> visibleBriefly(Instant now, int limit) {
        return query(
                        "select new nl.mienskip.editorial.PublishedItem(e.itemId, e.changedAt)",
                        VISIBLE,
                        NEWEST_FIRST,
                        PublishedItem.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many residents see at this moment. */
    public long countVisible(Instant now) {
        return query("select count(e)", VISIBLE, "", Long.class)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** How many of those came since. */
    public long countVisibleSince(Instant now, Instant since) {
        return query("select count(e)", VISIBLE + " and e.publishFrom >= :since", "", Long.class)
                .setParameter("now", now)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** The first moment after now at which something appears or disappears; empty when nothing is planned. */
    public Optional<Instant> nextChange(Instant now) {
        return Stream.of("publishFrom", "publishUntil")
                .map(moment -> query(
                                "select min(e." + moment + ")", " where e." + moment + " > :now", "", Instant.class)
                        .setParameter("now", now)
                        .getSingleResult())
                .filter(moment -> moment != null)
                .min(Instant::compareTo);
    }

    private <T> TypedQuery<T> query(String select, String where, String order, Class<T> result) {
        return entities.createQuery(select + " from " + type.getSimpleName() + " e" + where + order, result);
    }
}
