package nl.mienskip.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class TenantStore {

    private static final String FILTERED = " from Tenant t where t.kind <> nl.mienskip.tenants.TenantKind.PLATFORM"
            + " and (lower(t.name) like :words escape '!' or t.slug like :words escape '!')"
            + " and (:status is null or t.status = :status)"
            + " and (:participant is null or t.participantId = :participant)";

    @PersistenceContext
    private EntityManager entities;

    Optional<Tenant> byId(long id) {
        return Optional.ofNullable(entities.find(Tenant.class, id));
    }

    /** One tenant, kept from others until the transaction ends. */
    Optional<Tenant> lock(long id) {
        return Optional.ofNullable(entities.find(Tenant.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Tenant> mergedInto(long id) {
        return entities.createQuery("select t from Tenant t where t.mergedIntoId = :id", Tenant.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Those that are there still and whose last day was before this one. */
    List<Tenant> closingBy(LocalDate day) {
        return entities.createQuery(
                        "select t from Tenant t where t.closesOn <= :day"
                                + " and t.status <> nl.mienskip.tenants.TenantStatus.CLOSED",
                        Tenant.class)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<Tenant> bySlug(String slug) {
        return entities.createQuery("select t from Tenant t where t.slug = :slug", Tenant.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    Optional<Tenant> byHost(String host) {
        return Optional.ofNullable(entities.find(TenantHost.class, host)).map(TenantHost::tenant);
    }

    List<Tenant> byIds(Collection<Long> ids) {
        return entities.createQuery("select t from Tenant t where t.id in :ids", Tenant.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Tenant> all() {
        return entities.createQuery(
                        "select t from Tenant t where t.kind <> nl.mienskip.tenants.TenantKind.PLATFORM order by t.name, t.id",
                        Tenant.class)
                .getResultList();
    }

    List<Tenant> filtered(TenantFilter filter, int offset, int limit) {
        return with(filter, entities.createQuery("select t" + FILTERED + " order by t.name, t.id", Tenant.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(TenantFilter filter) {
        return with(filter, entities.createQuery("select count(t)" + FILTERED, Long.class))
                .getSingleResult();
    }

    private static <T> TypedQuery<T> with(TenantFilter filter, TypedQuery<T> query) {
        return query.setParameter("words", within(filter.words()))
                .setParameter("status", filter.status())
                .setParameter("participant", filter.participantId());
    }

    /** Two openings at once may both find the slug free; the key of the table lets one through. */
    void add(Tenant tenant) {
        try {
            entities.persist(tenant);
            entities.flush();
        } catch (ConstraintViolationException e) {
            throw new InvalidInput("slug", "slug.taken", "slug '" + tenant.slug() + "' or its host is taken");
        }
    }

    /** Sends what changed to the database, so that its new version is known. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new Conflict("changed.meanwhile", "somebody else changed this meanwhile");
        }
    }

    /** What somebody typed, as a pattern that takes it literally. */
    private static String within(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
