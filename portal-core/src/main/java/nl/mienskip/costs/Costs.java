package nl.mienskip.costs;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.usage.Meter;

/** The door to what the service costs and who pays which part of it. What it shows is a preview; it decides nothing. */
@Boundary
public class Costs {

    @Inject
    private CostPoolStore store;

    @Inject
    private Payers payers;

    @Inject
    private PoolsLock lock;

    @Inject
    private Audit audit;

    @Inject
    private Event<FiguresChanged> changes;

    @Inject
    private Clock clock;

    /** Splits any total by any key over whoever is asked about; stores nothing. */
    @Allow(Right.COSTS_READ)
    public List<Share> split(SplitCosts question) {
        return Split.of(question);
    }

    /** The year that it is for the cooperation. */
    @AllowAll("a calendar is no secret")
    public int thisYear() {
        return LocalDate.now(clock.withZone(PlatformTime.ZONE)).getYear();
    }

    /** The years that have pools, newest first. */
    @Allow(Right.COSTS_READ)
    public List<Integer> years() {
        return store.years();
    }

    /** The pools of a year, by code. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("a village's own bill is held against the other keys and villages of its size")
    public List<CostPoolView> pools(int year) {
        return store.ofYear(year).stream().map(CostPool::view).toList();
    }

    /**
     * Puts a pool on the list of a year.
     *
     * @throws nl.mienskip.kernel.Conflict when they are decided about
     * @throws InvalidInput naming the field, also when the year has a pool of that code or the bases go above the amount
     */
    @Allow(Right.COSTS_EDIT)
    public CostPoolView plan(PlanCostPool command) {
        CostPool pool = new CostPool(command);
        lock.check(command.year());
        if (pools(command.year()).stream().anyMatch(other -> other.code().equals(command.code()))) {
            throw CostPoolStore.taken();
        }
        PoolRule.fits(pool.view(), payers.of(command.year(), List.of()));
        store.add(pool);
        audit.record("cost-pool.planned", PoolWords.of(pool.view()), "");
        changes.fire(new FiguresChanged(command.year()));
        return pool.view();
    }

    /**
     * Changes how a pool is called, what it costs and how the preview divides it.
     *
     * @throws InvalidInput naming the field, also when no reason is given or the bases go above the amount
     * @throws nl.mienskip.kernel.Conflict when somebody else changed it meanwhile, or they are decided about
     */
    @Allow(Right.COSTS_EDIT)
    public CostPoolView change(ChangeCostPool command) {
        String why = Why.required(command.why());
        CostPool pool = required(command.poolId());
        CostPoolView before = pool.view();
        lock.check(before.year());
        List<Payer> paying = payers.of(before.year(), List.of());
        pool.change(command);
        PoolRule.fits(pool.view(), paying);
        store.flush();
        audit.record("cost-pool.changed", PoolWords.change(before, pool.view()), why);
        changes.fire(new FiguresChanged(before.year()));
        return pool.view();
    }

    /**
     * Takes a pool off the list of its year. What was billed of it stays billed; a next round gives it back once a
     * decision without it is in force.
     *
     * @throws InvalidInput when no reason is given
     * @throws nl.mienskip.kernel.Conflict when somebody else changed it meanwhile, or they are decided about
     */
    @Allow(Right.COSTS_EDIT)
    public void remove(long poolId, long version, String why) {
        String reason = Why.required(why);
        CostPool pool = required(poolId);
        CostPoolView known = pool.view();
        lock.check(known.year());
        pool.expect(version);
        store.remove(pool);
        audit.record("cost-pool.removed", PoolWords.of(known), reason);
        changes.fire(new FiguresChanged(known.year()));
    }

    private CostPool required(long poolId) {
        return store.byId(poolId).orElseThrow(() -> new NotFound("cost_pool", poolId));
    }

    /** Who pays in a year, by name, with the people who are counted for it. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("votes are weighed and quotes made by the same figures")
    public List<Payer> payers(int year) {
        return payers.of(year, List.of());
    }

    /**
     * Who pays, by name: every participant that has a portal, with the figures that it is weighed by.
     *
     * @param meters whose billable use of the year is wanted
     */
    @Allow(Right.COSTS_READ)
    @AllowSystem("bills are made of these figures")
    public List<Payer> payers(int year, Collection<Meter> meters) {
        return payers.of(year, meters);
    }

    /** The pools of a year divided by each of the four keys, side by side for all who pay. */
    @Allow(Right.COSTS_READ)
    public CostComparison compare(int year) {
        return compare(new PoolsDocument(year, pools(year)));
    }

    /** The pools of a document divided by each of the four keys, side by side for all who pay. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("a village reads of a proposal what it means for its own payer")
    public CostComparison compare(PoolsDocument document) {
        return CostComparison.of(document, payers.of(document.year(), document.meters()));
    }

    /** As {@link #payers} of this year, by what its use comes to when the rest of it goes as the last weeks went. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("a village's own bill is held against what is expected")
    public List<Payer> expectedPayers(Collection<Meter> meters) {
        return payers.expected(meters, LocalDate.now(clock.withZone(PlatformTime.ZONE)));
    }

    /**
     * What a participant would pay of a year, with the arithmetic.
     *
     * @throws NotFound when there is no such participant or it does not pay in that year
     */
    @Allow(Right.COSTS_READ)
    public PayerPreview preview(long participantId, int year) {
        PoolsDocument document = new PoolsDocument(year, pools(year));
        List<Payer> all = payers.of(document.year(), document.meters());
        Payer payer = all.stream()
                .filter(each -> each.participantId() == participantId)
                .findFirst()
                .orElseThrow(() -> new NotFound("payer", participantId));
        return PayerPreview.of(document, payer, all);
    }

    /**
     * How a pool is divided over who pays in its year by what is known today, with everything that is needed to work it out again elsewhere.
     *
     * @throws InvalidSplit when it cannot be divided
     */
    @Allow(Right.COSTS_READ)
    public String export(CostPoolView pool, KeyVersion version) {
        return SplitExport.of(pool, payers.of(pool.year(), pool.meters()), version, participant -> true);
    }
}
