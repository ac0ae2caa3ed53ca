package nl.mienskip.costs.pools;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.KeyVersion;
import nl.mienskip.costs.MemberKeys;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.PoolsLock;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.DraftDecision;
import nl.mienskip.costs.decisions.ReplaceDocument;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.tenants.PaidBy;
import nl.mienskip.tenants.Tenants;

/** The door to pools as they are decided about. */
@Boundary
public class Pools {

    @Inject
    private Costs costs;

    @Inject
    private Decisions decisions;

    @Inject
    private Tenants tenants;

    @Inject
    private PoolsLock lock;

    @Inject
    private Clock clock;

    /** The pools of a year as they are now, decided or not. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("a village's own bill is reckoned by what is decided, or else by these")
    public PoolsDocument present(int year) {
        return new PoolsDocument(year, costs.pools(year));
    }

    /** How far it is decided about those of a year. */
    @Allow(Right.COSTS_READ)
    public PoolsStanding standing(int year) {
        return PoolsStanding.of(decisions.ofYear(year));
    }

    /** Those that hold on a day; empty when none do. */
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    @AllowSystem("bills are made by what is in force")
    public Optional<DecidedPools> inForce(int year, LocalDate on) {
        return decisions
                .inForce(DecisionKind.COST_POOLS, year, on)
                .map(decision -> new DecidedPools(decision, document(decision)));
    }

    /**
     * Writes the pools as they are now down as a draft decision: the one that there is, or a new one.
     *
     * @param title of a new one
     * @throws InvalidInput when the year has no pools
     * @throws Conflict when they are decided about already
     */
    @Allow(Right.COSTS_EDIT)
    public DecisionView draft(int year, String title) {
        lock.check(year);
        String document = document(year);
        DecisionView draft = standing(year).draft();
        return draft == null
                ? decisions.draft(new DraftDecision(DecisionKind.COST_POOLS, year, title, document, null))
                : decisions.replace(new ReplaceDocument(draft.id(), draft.version(), draft.title(), document));
    }

    /**
     * Opens the pools of a year again, to correct what was adopted; that holds until the correction does.
     *
     * @throws Conflict when nothing is adopted, or a correction is on its way
     */
    @Allow(Right.COSTS_EDIT)
    public DecisionView correct(int year, String title) {
        PoolsStanding standing = standing(year);
        if (!standing.locked() || standing.decision().state() != DecisionState.ADOPTED) {
            throw new Conflict("pools.nothingToCorrect", "only adopted pools can be corrected, and once at a time");
        }
        return decisions.draft(new DraftDecision(
                DecisionKind.COST_POOLS,
                year,
                title,
                document(year),
                standing.decision().id()));
    }

    /**
     * What the pools of a decision mean for everybody who pays, beside what other keys would make of them; by name.
     *
     * @throws NotFound when it is no decision about pools
     */
    @Allow(Right.COSTS_READ)
    public List<MemberKeys> effects(long decisionId) {
        return costs.compare(document(decisions.byId(decisionId))).members();
    }

    /**
     * What proposed or adopted pools mean for whoever pays for the tenant acted for; empty when nobody does, or it did not in
     * that year.
     *
     * @throws NotFound when members may not read this decision, or it is not about pools
     */
    @Allow(Right.BILL_READ)
    public Optional<MemberKeys> ours(long decisionId) {
        PoolsDocument document = document(decisions.forMembers(decisionId));
        Optional<PaidBy> now = tenants.payer().filter(payer -> payer.paidIn(document.year()));
        return ActorContext.as(Actor.system("pools"), () -> {
            CostComparison all = costs.compare(document);
            return all.payers().stream()
                    .filter(payer -> now.filter(paid -> paid.participantId() == payer.participantId())
                            .isPresent())
                    .findFirst()
                    .map(all::member);
        });
    }

    /**
     * How one pool is divided, with everything that is needed to work it out again elsewhere: as it is decided when it is,
     * else as it is now.
     *
     * @throws NotFound when the year has no such pool
     * @throws nl.mienskip.costs.InvalidSplit when it cannot be divided
     */
    @Allow(Right.COSTS_READ)
    public String export(int year, String code) {
        Optional<DecidedPools> decided = inForce(year, LocalDate.now(clock.withZone(PlatformTime.ZONE)));
        PoolsDocument document = decided.map(DecidedPools::document).orElseGet(() -> present(year));
        CostPoolView pool = document.pools().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("cost_pool", code));
        DecisionView decision = decided.map(DecidedPools::decision).orElse(null);
        return costs.export(
                pool,
                decision == null
                        ? new KeyVersion(null, null, pool.version())
                        : new KeyVersion(decision.id(), decision.digest(), decision.version()));
    }

    private static PoolsDocument document(DecisionView decision) {
        if (decision.kind() != DecisionKind.COST_POOLS) {
            throw new NotFound("pools decision", decision.id());
        }
        return PoolsDocument.read(JsonFields.of(JsonText.read(decision.document()), ""));
    }

    private String document(int year) {
        List<CostPoolView> pools = costs.pools(year);
        if (pools.isEmpty()) {
            throw new InvalidInput("year", "pool.none", "the year has no pools");
        }
        return new PoolsDocument(year, pools).write();
    }
}
