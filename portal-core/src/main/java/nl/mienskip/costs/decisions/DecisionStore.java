package nl.mienskip.costs.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.Conflict;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class DecisionStore {

    private static final String WITH_STEPS = "select distinct d from Decision d left join fetch d.steps ";

    @PersistenceContext
    private EntityManager entities;

    void add(Decision decision) {
        entities.persist(decision);
        flush();
    }

    Optional<Decision> byId(long id) {
        return Optional.ofNullable(entities.find(Decision.class, id));
    }

    /** The newest first. */
    List<Decision> ofYear(int year) {
        return entities.createQuery(WITH_STEPS + "where d.year = :year order by d.id desc", Decision.class)
                .setParameter("year", year)
                .getResultList();
    }

    List<Decision> of(DecisionKind kind, int year) {
        return entities.createQuery(
                        WITH_STEPS + "where d.kind = :kind and d.year = :year order by d.id", Decision.class)
                .setParameter("kind", kind)
                .setParameter("year", year)
                .getResultList();
    }

    /** Those on whose next step somebody waits, the oldest first. */
    List<Decision> in(List<DecisionState> states) {
        return entities.createQuery(WITH_STEPS + "where d.state in :states order by d.id", Decision.class)
                .setParameter("states", states)
                .getResultList();
    }

    List<Integer> years() {
        return entities.createQuery("select distinct d.year from Decision d order by d.year desc", Integer.class)
                .getResultList();
    }

    Optional<Integer> lastStanding(DecisionKind kind) {
        return Optional.ofNullable(entities.createQuery(
                        "select max(d.year) from Decision d where d.kind = :kind and d.state in :states", Integer.class)
                .setParameter("kind", kind)
                .setParameter(
                        "states",
                        Arrays.stream(DecisionState.values())
                                .filter(DecisionState::standing)
                                .toList())
                .getSingleResult());
    }

    List<Vote> votes(long decisionId) {
        return entities.createQuery(
                        "select v from Vote v where v.decisionId = :decision order by v.participantName", Vote.class)
                .setParameter("decision", decisionId)
                .getResultList();
    }

    void add(VoteCall call) {
        entities.persist(call);
    }

    /** The open votes that nobody was told of yet. */
    List<Decision> uncalled() {
        return entities.createQuery(
                        WITH_STEPS + "where d.state = :state and exists"
                                + " (select c from VoteCall c where c.decisionId = d.id and c.toldAt is null)",
                        Decision.class)
                .setParameter("state", DecisionState.APPROVED)
                .getResultList();
    }

    /** The call about a decision, kept from others until the transaction ends. */
    Optional<VoteCall> lockedCall(long decisionId) {
        return Optional.ofNullable(entities.find(VoteCall.class, decisionId, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Vote vote) {
        entities.persist(vote);
    }

    void remove(Vote vote) {
        entities.remove(vote);
    }

    /**
     * Writes changes now, so that what came in between is met here and not at the end.
     *
     * @throws Conflict when somebody else was first, or another decision of the kind and year stands
     */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new Conflict("changed.meanwhile", "somebody else changed this decision meanwhile");
        } catch (ConstraintViolationException e) {
            throw taken();
        }
    }

    static Conflict taken() {
        return new Conflict(
                "decision.taken", "the year has a decision of this kind: a second names the one that it corrects");
    }
}
