package nl.mienskip.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Role;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class MemberStore {

    private static final String WHERE =
            " where (:status is null or m.status = :status) and lower(m.displayName) like :text escape '!'";

    @PersistenceContext
    private EntityManager entities;

    Optional<Member> byId(long id) {
        return entities.createQuery("select m from Member m where m.id = :id", Member.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Member> byAccount(long accountId) {
        return entities.createQuery(
                        "select m from Member m left join fetch m.grants where m.accountId = :account", Member.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Adds a member.
     *
     * @throws Conflict when the account was added at the same moment, as by a double click
     */
    void add(Member member) {
        try {
            entities.persist(member);
            entities.flush();
        } catch (ConstraintViolationException e) {
            throw new Conflict("changed.meanwhile", "the account became a member, or asked to, at the same moment");
        }
    }

    void add(RoleGrant grant) {
        entities.persist(grant);
    }

    void remove(Member member) {
        entities.remove(member);
    }

    /** Removes those who have had one of these statuses since before then; they have no roles. */
    int remove(Collection<MemberStatus> statuses, Instant then) {
        return entities.createQuery("delete from Member m where m.status in :statuses and m.since < :then")
                .setParameter("statuses", statuses)
                .setParameter("then", then)
                .executeUpdate();
    }

    List<Member> list(MemberQuery query, int offset, int limit) {
        return with(
                        query,
                        entities.createQuery(
                                "select m from Member m" + WHERE + " order by m.displayName, m.id", Member.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(MemberQuery query) {
        return with(query, entities.createQuery("select count(m) from Member m" + WHERE, Long.class))
                .getSingleResult();
    }

    private static <T> TypedQuery<T> with(MemberQuery query, TypedQuery<T> asked) {
        String text = query.text() == null ? "" : query.text().strip().toLowerCase(Locale.ROOT);
        return asked.setParameter("status", query.status())
                .setParameter("text", "%" + text.replaceAll("([!%_])", "!$1") + "%");
    }

    long count(MemberStatus status) {
        return entities.createQuery("select count(m) from Member m where m.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }

    /** The admitted members who have one of these roles. */
    List<Member> admittedWith(Collection<Role> roles) {
        return entities.createQuery(
                        "select distinct g.member from RoleGrant g where g.role in :roles and g.member.status = :admitted",
                        Member.class)
                .setParameter("roles", roles)
                .setParameter("admitted", MemberStatus.ADMITTED)
                .getResultList();
    }

    /** The grants of these roles to admitted members, kept from others until the transaction ends. */
    List<RoleGrant> lockGrants(Collection<Role> roles) {
        return entities.createQuery(
                        "select g from RoleGrant g join g.member m"
                                + " where g.role in :roles and m.status = :admitted order by g.id",
                        RoleGrant.class)
                .setParameter("roles", roles)
                .setParameter("admitted", MemberStatus.ADMITTED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether an admitted member who has this role came, or was seen, since then. */
    boolean anySeen(Role role, Instant since) {
        return !entities.createQuery(
                        "select g.id from RoleGrant g join g.member m where g.role = :role"
                                + " and m.status = nl.mienskip.members.MemberStatus.ADMITTED"
                                + " and (m.since >= :since or m.seenOn >= :day)",
                        Long.class)
                .setParameter("role", role)
                .setParameter("since", since)
                .setParameter("day", LocalDate.ofInstant(since, ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether an admitted or invited member has this role. */
    boolean anyWith(Role role) {
        return entities.createQuery(
                                "select count(g) from RoleGrant g where g.role = :role and g.member.status in :statuses",
                                Long.class)
                        .setParameter("role", role)
                        .setParameter("statuses", EnumSet.of(MemberStatus.ADMITTED, MemberStatus.INVITED))
                        .getSingleResult()
                > 0;
    }

    /** Those who are to have this role when they come. */
    List<Member> invitedWith(Role role) {
        return entities.createQuery(
                        "select distinct g.member from RoleGrant g where g.role = :role"
                                + " and g.member.status = nl.mienskip.members.MemberStatus.INVITED",
                        Member.class)
                .setParameter("role", role)
                .getResultList();
    }

    /**
     * Notes the day for those who were not seen on it yet, or later.
     *
     * @return how many they are
     */
    int seen(Collection<Long> ids, LocalDate day) {
        return entities.createQuery("update Member m set m.seenOn = :day"
                        + " where m.id in :ids and (m.seenOn is null or m.seenOn < :day)")
                .setParameter("day", day)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    Optional<AdmissionPolicy> policy() {
        return entities.createQuery("select p from AdmissionPolicy p", AdmissionPolicy.class)
                .getResultStream()
                .findFirst();
    }

    void add(AdmissionPolicy policy) {
        entities.persist(policy);
        entities.flush();
    }
}
