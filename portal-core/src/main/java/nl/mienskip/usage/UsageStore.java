package nl.mienskip.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the roll-up, less what was excluded, and keeps the exclusions. */
@ApplicationScoped
class UsageStore {

    private static final String NOT_EXCLUDED = "not exists (select 1 from UsageExclusion x"
            + " where x.withdrawnAt is null and d.day between x.fromDay and x.untilDay"
            + " and (x.tenantId is null or x.tenantId = d.tenantId)"
            + " and (x.meter is null or x.meter = d.meter))";

    private static final String BILLABLE = "case when " + NOT_EXCLUDED + " then d.billable else 0L end";

    @PersistenceContext
    private EntityManager entities;

    List<DayUse> days(long tenantId, Meter meter, Period period) {
        return entities.createQuery(
                        "select new nl.mienskip.usage.DayUse(d.day, d.quantity, " + BILLABLE + ") from UsageDay d"
                                + " where d.tenantId = :tenant and d.meter = :meter and d.day between :from and :to"
                                + " and d.quantity > 0 order by d.day",
                        DayUse.class)
                .setParameter("tenant", tenantId)
                .setParameter("meter", meter)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }

    List<MonthUse> months(Collection<Long> tenantIds, Period period) {
        return entities.createQuery(
                        "select d.tenantId, d.meter, year(d.day), month(d.day), sum(d.quantity), sum(" + BILLABLE + ")"
                                + " from UsageDay d where d.tenantId in :tenants and d.day between :from and :to and d.quantity > 0"
                                + " group by d.tenantId, d.meter, year(d.day), month(d.day)"
                                + " order by d.tenantId, year(d.day), month(d.day), d.meter",
                        Object[].class)
                .setParameter("tenants", tenantIds)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .map(row -> new MonthUse(
                        (Long) row[0],
                        (Meter) row[1],
                        YearMonth.of((Integer) row[2], (Integer) row[3]),
                        (Long) row[4],
                        (Long) row[5]))
                .toList();
    }

    Map<Long, Long> billable(Collection<Long> tenantIds, Meter meter, Period period) {
        Map<Long, Long> billable = new HashMap<>();
        entities.createQuery(
                        "select d.tenantId, sum(d.billable) from UsageDay d"
                                + " where d.tenantId in :tenants and d.meter = :meter and d.day between :from and :to"
                                + " and " + NOT_EXCLUDED + " group by d.tenantId",
                        Object[].class)
                .setParameter("tenants", tenantIds)
                .setParameter("meter", meter)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList()
                .forEach(row -> billable.put((Long) row[0], (Long) row[1]));
        return billable;
    }

    void add(UsageExclusion exclusion) {
        entities.persist(exclusion);
        entities.flush();
    }

    Optional<UsageExclusion> exclusion(long id) {
        return Optional.ofNullable(entities.find(UsageExclusion.class, id));
    }

    /** Newest first. */
    List<UsageExclusion> exclusions() {
        return entities.createQuery(
                        "select x from UsageExclusion x order by x.at desc, x.id desc", UsageExclusion.class)
                .getResultList();
    }

    /** Those that touch this tenant in the period, newest first. */
    List<UsageExclusion> exclusions(long tenantId, Period period) {
        return entities.createQuery(
                        "select x from UsageExclusion x where (x.tenantId is null or x.tenantId = :tenant)"
                                + " and x.fromDay <= :to and x.untilDay >= :from order by x.at desc, x.id desc",
                        UsageExclusion.class)
                .setParameter("tenant", tenantId)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }
}
