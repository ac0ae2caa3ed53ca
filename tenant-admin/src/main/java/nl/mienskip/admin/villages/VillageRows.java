package nl.mienskip.admin.villages;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.usage.Meter;
import nl.mienskip.usage.MonthUse;
import nl.mienskip.usage.Usage;
import nl.mienskip.vitals.Vitals;
import nl.mienskip.vitals.VitalsView;

/**
 * Puts the list of villages together from three doors. It sorts by figures that stand in different rooms, so it reads all
 * that the filter leaves: a line each, in three queries, however many there are.
 */
@Dependent
class VillageRows implements Serializable {
    private static final long serialVersionUID = 1L;

    /** More villages than the country has. */
    private static final int ALL = 20_000;

    @Inject
    private Tenants tenants;

    @Inject
    private Vitals vitals;

    @Inject
    private Usage usage;

    @Inject
    private Clock clock;

    Stream<VillageRow> page(VillageQuery query, int offset, int limit) {
        List<TenantView> found = tenants.find(query.filter(), 1, ALL).items();
        List<Long> ids = found.stream().map(TenantView::id).toList();
        Map<Long, VitalsView> known = vitals.of(ids);
        Map<Long, Long> requests = requests(ids);
        return found.stream()
                .map(tenant -> new VillageRow(tenant, known.get(tenant.id()), requests.getOrDefault(tenant.id(), 0L)))
                .sorted(query.sort().order(query.descending()))
                .skip(offset)
                .limit(limit);
    }

    int count(VillageQuery query) {
        return (int) tenants.find(query.filter(), 1, 1).total();
    }

    private Map<Long, Long> requests(List<Long> ids) {
        if (ids.isEmpty() || !ActorContext.current().may(Right.USAGE_READ)) {
            return Map.of();
        }
        YearMonth month = YearMonth.now(clock.withZone(Site.tenant().timeZone()));
        return usage.months(ids, month, month).stream()
                .filter(use -> use.meter() == Meter.REQUESTS)
                .collect(Collectors.toMap(MonthUse::tenantId, MonthUse::quantity));
    }
}
