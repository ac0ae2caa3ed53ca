package nl.mienskip.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.mienskip.kernel.actor.Section;

@ApplicationScoped
class ItemStore {

    private static final String FILTERED =
            " from Item i where i.section = :section and lower(i.title) like :words escape '!' and ";

    private static final String PUBLISHED = "i.status = nl.mienskip.editorial.ItemStatus.PUBLISHED";

    @PersistenceContext
    private EntityManager entities;

    void add(Item item) {
        entities.persist(item);
        entities.flush();
    }

    void add(ItemRevision revision) {
        entities.persist(revision);
    }

    void remove(Item item) {
        entities.createQuery("delete from ItemRevision r where r.item = :item")
                .setParameter("item", item)
                .executeUpdate();
        entities.remove(item);
    }

    /** Sends what changed to the database, so that its new version is known. */
    void flush() {
        entities.flush();
    }

    Optional<Item> byId(long id) {
        return Optional.ofNullable(entities.find(Item.class, id));
    }

    List<Item> filtered(Section section, ItemFilter filter, Instant now, int offset, int limit) {
        return filtered("select i", section, filter, now, order(filter.order()), Item.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(Section section, ItemFilter filter, Instant now) {
        return filtered("select count(i)", section, filter, now, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(
            String select, Section section, ItemFilter filter, Instant now, String order, Class<T> result) {
        String words = filter.words() == null ? "" : filter.words().strip().toLowerCase(Locale.ROOT);
        String condition = condition(filter.state());
        TypedQuery<T> query = entities.createQuery(select + FILTERED + condition + order, result)
                .setParameter("section", section)
                .setParameter("words", "%" + words.replaceAll("([!%_])", "!$1") + "%");
        return condition.contains(":now") ? query.setParameter("now", now) : query;
    }

    private static String order(ItemOrder order) {
        return switch (order) {
            case CHANGED -> " order by i.changedAt desc, i.id desc";
            case TITLE -> " order by i.title, i.id desc";
            case PUBLISHED -> " order by i.publishFrom desc nulls last, i.id desc";
        };
    }

    private static String condition(ItemState state) {
        String status = "i.status = nl.mienskip.editorial.ItemStatus.";
        String review = " and i.review.status = nl.mienskip.editorial.ReviewStatus.";
        if (state == null) {
            return "i.status <> nl.mienskip.editorial.ItemStatus.DELETED";
        }
        return switch (state) {
            case DRAFT -> status + "DRAFT" + review + "NONE";
            case IN_REVIEW -> status + "DRAFT" + review + "ASKED";
            case RETURNED -> status + "DRAFT" + review + "RETURNED";
            case SCHEDULED -> status + "PUBLISHED and i.publishFrom > :now";
            case VISIBLE ->
                status + "PUBLISHED and i.publishFrom <= :now and (i.publishUntil is null or i.publishUntil > :now)";
            case OVER -> status + "PUBLISHED and i.publishFrom <= :now and i.publishUntil <= :now";
            case ARCHIVED -> status + "ARCHIVED";
            case DELETED -> status + "DELETED";
        };
    }

    /** What was handed in by others and waits, longest first. */
    List<Item> handedIn(Set<Section> sections, long but, int limit) {
        return entities.createQuery(
                        "select i from Item i where i.section in :sections"
                                + " and i.review.status = nl.mienskip.editorial.ReviewStatus.ASKED"
                                + " and i.status <> nl.mienskip.editorial.ItemStatus.DELETED"
                                + " and (i.review.askedById is null or i.review.askedById <> :account)"
                                + " order by i.review.at, i.id",
                        Item.class)
                .setParameter("sections", sections)
                .setParameter("account", but)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What this account handed in and was returned, last first. */
    List<Item> returnedTo(long account, int limit) {
        return entities.createQuery(
                        "select i from Item i where i.review.askedById = :account"
                                + " and i.review.status = nl.mienskip.editorial.ReviewStatus.RETURNED"
                                + " and i.status <> nl.mienskip.editorial.ItemStatus.DELETED"
                                + " order by i.review.at desc, i.id desc",
                        Item.class)
                .setParameter("account", account)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Drafts that this account began and nobody looks at, last changed first. */
    List<Item> draftsOf(long account, int limit) {
        return entities.createQuery(
                        "select i from Item i where i.authorId = :account and " + condition(ItemState.DRAFT)
                                + " order by i.changedAt desc, i.id desc",
                        Item.class)
                .setParameter("account", account)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What comes on the pages by itself, next first. */
    List<Item> scheduled(Set<Section> sections, Instant now, int limit) {
        return entities.createQuery(
                        "select i from Item i where i.section in :sections and " + condition(ItemState.SCHEDULED)
                                + " order by i.publishFrom, i.id",
                        Item.class)
                .setParameter("sections", sections)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What residents read and somebody is to look at, longest due first. */
    List<Item> due(Set<Section> sections, Long owner, LocalDate today, Instant now, int offset, int limit) {
        return due("select i", sections, owner, today, now, " order by i.upkeep.checkOn, i.id", Item.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long countDue(Set<Section> sections, Long owner, LocalDate today, Instant now) {
        return due("select count(i)", sections, owner, today, now, "", Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> due(
            String select,
            Set<Section> sections,
            Long owner,
            LocalDate today,
            Instant now,
            String order,
            Class<T> result) {
        TypedQuery<T> query = entities.createQuery(
                        select + " from Item i where i.section in :sections and i.upkeep.checkOn <= :today"
                                + (owner == null ? "" : " and i.upkeep.ownerId = :owner")
                                + " and " + condition(ItemState.VISIBLE) + order,
                        result)
                .setParameter("sections", sections)
                .setParameter("today", today)
                .setParameter("now", now);
        return owner == null ? query : query.setParameter("owner", owner);
    }

    /** What is due and was asked about so often, longest due first. */
    List<Item> neglected(Set<Section> sections, int reminders, LocalDate today, Instant now, int limit) {
        return entities.createQuery(
                        "select i from Item i where i.section in :sections and i.upkeep.checkOn <= :today"
                                + " and i.upkeep.reminders >= :reminders and " + condition(ItemState.VISIBLE)
                                + " order by i.upkeep.checkOn, i.id",
                        Item.class)
                .setParameter("sections", sections)
                .setParameter("today", today)
                .setParameter("now", now)
                .setParameter("reminders", reminders)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What residents read and nobody of these looks after, longest on the pages first. */
    List<Item> ownerless(Section section, List<Long> writers, Instant now, int limit) {
        return entities.createQuery(
                        "select i from Item i where i.section = :section and " + condition(ItemState.VISIBLE)
                                + " and (i.upkeep.ownerId is null or i.upkeep.ownerId not in :writers)"
                                + " order by i.publishFrom, i.id",
                        Item.class)
                .setParameter("section", section)
                .setParameter("now", now)
                .setParameter("writers", writers)
                .setMaxResults(limit)
                .getResultList();
    }

    /** When somebody last wrote in each sitting since. */
    List<Instant> writtenSince(Instant since) {
        return entities.createQuery("select r.at from ItemRevision r where r.at >= :since", Instant.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** When each item that is on the pages now came on them, since. */
    List<Instant> publishedSince(Instant since, Instant now) {
        return entities.createQuery(
                        "select i.publishFrom from Item i where i.publishFrom >= :since and "
                                + condition(ItemState.VISIBLE),
                        Instant.class)
                .setParameter("since", since)
                .setParameter("now", now)
                .getResultList();
    }

    /** Counts one more mail for all that is due. */
    void reminded(LocalDate today, Instant now) {
        entities.createQuery("update Item i set i.upkeep.reminders = i.upkeep.reminders + 1"
                        + " where i.upkeep.checkOn <= :today and " + condition(ItemState.VISIBLE))
                .setParameter("today", today)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Plans, or stops, the looking at what stands on a section's pages. */
    void planChecks(Section section, LocalDate day) {
        entities.createQuery(
                        "update Item i set i.upkeep.checkOn = :day, i.upkeep.reminders = 0, i.upkeep.marked = false"
                                + " where i.section = :section and i.status = nl.mienskip.editorial.ItemStatus.PUBLISHED")
                .setParameter("day", day)
                .setParameter("section", section)
                .executeUpdate();
    }

    List<Item> deletedBefore(Instant moment) {
        return entities.createQuery(
                        "select i from Item i where " + condition(ItemState.DELETED) + " and i.changedAt < :moment",
                        Item.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    List<ItemRevision> revisions(long itemId) {
        return entities.createQuery(
                        "select r from ItemRevision r where r.item.id = :item order by r.number desc",
                        ItemRevision.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    Optional<ItemRevision> revision(long itemId, int number) {
        return entities.createQuery(
                        "select r from ItemRevision r where r.item.id = :item and r.number = :number",
                        ItemRevision.class)
                .setParameter("item", itemId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<ItemRevision> lastRevision(long itemId) {
        return entities.createQuery(
                        "select r from ItemRevision r where r.item.id = :item order by r.number desc",
                        ItemRevision.class)
                .setParameter("item", itemId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many are published, and sums of what changes with each of them. */
    Object[] edition() {
        return entities.createQuery(
                        "select count(i), sum(i.id), sum(i.version), max(i.changedAt) from Item i where " + PUBLISHED,
                        Object[].class)
                .getSingleResult();
    }

    /** The number, version and last change of each that is published. */
    List<Object[]> published() {
        return entities.createQuery(
                        "select i.id, i.version, i.changedAt from Item i where " + PUBLISHED, Object[].class)
                .getResultList();
    }

    /** Those of them that are published. */
    List<Item> published(Collection<Long> ids) {
        return entities.createQuery("select i from Item i where i.id in :ids and " + PUBLISHED, Item.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
