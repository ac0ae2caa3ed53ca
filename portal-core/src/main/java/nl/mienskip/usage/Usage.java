package nl.mienskip.usage;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.Tenants;

/**
 * The door to what was used. Every reading first brings to the ledger what this node counted so far, so that a reader
 * sees the requests answered before theirs; what other nodes counted in the last seconds is not in it yet.
 */
@Boundary
public class Usage {

    @Inject
    private UsageStore store;

    @Inject
    private Flush flush;

    @Inject
    private Tenants tenants;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * What a tenant used on the days from one to another, both included, in order. A day that is not listed had no use.
     *
     * @throws NotFound when there is no such tenant
     * @throws InvalidInput when the days are missing, in the wrong order, or more than 366
     */
    @Allow(Right.USAGE_READ)
    public List<DayUse> days(String slug, Meter meter, LocalDate from, LocalDate to) {
        Period period = Period.ofDays(from, to);
        flush.forReader();
        return store.days(tenants.bySlug(slug).id(), meter, period);
    }

    /** As {@link #days}, for the tenant acted for. */
    @Allow(Right.BILL_READ)
    public List<DayUse> ours(Meter meter, LocalDate from, LocalDate to) {
        Period period = Period.ofDays(from, to);
        flush.forReader();
        return store.days(TenantContext.id(), meter, period);
    }

    /**
     * What these tenants used of each meter in each month; by tenant, month and meter. A month that is not listed had no
     * use.
     *
     * @param from the first month
     * @param to the last month, included
     */
    @Allow(Right.USAGE_READ)
    public List<MonthUse> months(Collection<Long> tenantIds, YearMonth from, YearMonth to) {
        return monthsOf(tenantIds, from, to);
    }

    /** As {@link #months}, for the tenant acted for. */
    @Allow(Right.BILL_READ)
    public List<MonthUse> ourMonths(YearMonth from, YearMonth to) {
        return monthsOf(List.of(TenantContext.id()), from, to);
    }

    private List<MonthUse> monthsOf(Collection<Long> tenantIds, YearMonth from, YearMonth to) {
        Period period = Period.of("from", "to", from.atDay(1), to.atEndOfMonth());
        flush.forReader();
        return store.months(tenantIds, period);
    }

    /**
     * The weights for a split by use: what each tenant's days from one to another, both included, have that is billable.
     *
     * @return an entry for every tenant asked about, in the order asked; zero where there was no use
     */
    @Allow(Right.COSTS_READ)
    @AllowSystem("a village's own bill is computed from everybody's use, without showing it")
    public Map<Long, Long> billable(Collection<Long> tenantIds, Meter meter, LocalDate from, LocalDate to) {
        Period period = Period.of("from", "to", from, to);
        flush.forReader();
        Map<Long, Long> found = store.billable(tenantIds, meter, period);
        Map<Long, Long> weights = new LinkedHashMap<>();
        tenantIds.forEach(id -> weights.put(id, found.getOrDefault(id, 0L)));
        return weights;
    }

    /** All periods that were left out of the bill, newest first, withdrawn ones too. */
    @Allow(Right.USAGE_READ)
    public List<ExclusionView> exclusions() {
        return store.exclusions().stream().map(UsageExclusion::view).toList();
    }

    /** The periods left out of the bill that touch the tenant acted for, newest first, withdrawn ones too. */
    @Allow(Right.BILL_READ)
    public List<ExclusionView> ourExclusions(LocalDate from, LocalDate to) {
        return store.exclusions(TenantContext.id(), Period.of("from", "to", from, to)).stream()
                .map(UsageExclusion::view)
                .toList();
    }

    /**
     * Leaves days out of the bill; they stay metered.
     *
     * @throws InvalidInput naming the field
     */
    @Allow(Right.USAGE_EXCLUDE)
    public ExclusionView exclude(ExcludeUse command) {
        if (command.tenantId() != null
                && tenants.list().stream().noneMatch(tenant -> tenant.id() == command.tenantId())) {
            throw new InvalidInput("tenantId", "tenant.unknown", "there is no tenant " + command.tenantId());
        }
        UsageExclusion exclusion = new UsageExclusion(command, ActorContext.current(), clock.instant());
        store.add(exclusion);
        audit.record(
                "usage.excluded", subject(exclusion.view()), exclusion.view().why());
        return exclusion.view();
    }

    /**
     * Takes an exclusion back: its days count for the bill again.
     *
     * @throws nl.mienskip.kernel.Conflict when that was done before
     * @throws InvalidInput when there is no reason
     */
    @Allow(Right.USAGE_EXCLUDE)
    public ExclusionView withdraw(long exclusionId, String why) {
        UsageExclusion exclusion =
                store.exclusion(exclusionId).orElseThrow(() -> new NotFound("usage_exclusion", exclusionId));
        exclusion.withdraw(ActorContext.current(), clock.instant(), why);
        audit.record(
                "usage.exclusion.withdrawn",
                subject(exclusion.view()),
                exclusion.view().withdrawnWhy());
        return exclusion.view();
    }

    private static String subject(ExclusionView view) {
        return "exclusion " + view.id() + ": "
                + (view.tenantId() == null ? "all tenants" : "tenant " + view.tenantId())
                + ", " + (view.meter() == null ? "all meters" : view.meter().apiName())
                + ", " + view.from() + " to " + view.until();
    }
}
