package nl.mienskip.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ledger's tables: batches, their facts, and what the facts of a day add up to. */
@ApplicationScoped
class LedgerStore {

    /** How many rows one statement writes. */
    private static final int ROWS = 50;

    @PersistenceContext
    private EntityManager entities;

    boolean landed(Batch batch) {
        return entities.createQuery(
                                "select count(b) from UsageBatch b"
                                        + " where b.node = :node and b.boot = :boot and b.sequence = :sequence",
                                Long.class)
                        .setParameter("node", batch.node())
                        .setParameter("boot", batch.boot())
                        .setParameter("sequence", batch.sequence())
                        .getSingleResult()
                > 0;
    }

    /** Stores the batch and its facts; fails where its key is there already. */
    void add(Batch batch, Instant at) {
        UsageBatch head = new UsageBatch(batch, at);
        entities.persist(head);
        batch.facts().forEach(fact -> entities.persist(new UsageFact(head.id(), fact)));
        entities.flush();
    }

    /** Adds sums to their days, which are made where there are none yet; in the order given. */
    void addToDays(List<Map.Entry<UsageDay.Key, UsageDay.Sum>> sums) {
        for (int from = 0; from < sums.size(); from += ROWS) {
            addRows(sums.subList(from, Math.min(sums.size(), from + ROWS)));
        }
    }

    private void addRows(List<Map.Entry<UsageDay.Key, UsageDay.Sum>> sums) {
        String rows = IntStream.range(0, sums.size())
                .mapToObj(i ->
                        "(:tenant" + i + ", :meter" + i + ", :day" + i + ", :quantity" + i + ", :billable" + i + ")")
                .collect(Collectors.joining(", "));
        Query upsert =
                entities.createQuery("insert into UsageDay (tenantId, meter, day, quantity, billable) values " + rows
                        + " on conflict (tenantId, meter, day) do update"
                        + " set quantity = quantity + excluded.quantity, billable = billable + excluded.billable");
        for (int i = 0; i < sums.size(); i++) {
            UsageDay.Key key = sums.get(i).getKey();
            UsageDay.Sum sum = sums.get(i).getValue();
            upsert.setParameter("tenant" + i, key.tenantId())
                    .setParameter("meter" + i, key.meter())
                    .setParameter("day" + i, key.day())
                    .setParameter("quantity" + i, sum.quantity())
                    .setParameter("billable" + i, sum.billable());
        }
        upsert.executeUpdate();
    }

    /** The first day of which there is a fact or a roll-up. */
    Optional<LocalDate> firstDay() {
        return Stream.of("UsageFact", "UsageDay")
                .map(table -> entities.createQuery("select min(t.day) from " + table + " t", LocalDate.class)
                        .getSingleResult())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    /** What the facts of the days, both included, add up to. */
    Map<UsageDay.Key, UsageDay.Sum> sumsOfFacts(LocalDate from, LocalDate to) {
        return sums(entities.createQuery(
                        "select f.tenantId, f.meter, f.day, sum(f.quantity),"
                                + " sum(case when f.billing = nl.mienskip.usage.Billing.BILLABLE then f.quantity else 0L end)"
                                + " from UsageFact f where f.day between :from and :to"
                                + " group by f.tenantId, f.meter, f.day",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    /** What the roll-up says of the days, both included. */
    Map<UsageDay.Key, UsageDay.Sum> days(LocalDate from, LocalDate to) {
        return sums(entities.createQuery(
                        "select d.tenantId, d.meter, d.day, d.quantity, d.billable"
                                + " from UsageDay d where d.day between :from and :to",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList());
    }

    /**
     * Makes a day's roll-up anew from its facts, in a transaction that has read nothing before. Its row is locked first: a
     * batch that is landing has either added to it already, and then its facts are seen, or will after this.
     *
     * @return what the facts add up to
     */
    UsageDay.Sum recompute(UsageDay.Key key) {
        addToDays(List.of(Map.entry(key, UsageDay.Sum.NONE)));
        Object[] sums = entities.createQuery(
                        "select coalesce(sum(f.quantity), 0L),"
                                + " coalesce(sum(case when f.billing = nl.mienskip.usage.Billing.BILLABLE then f.quantity else 0L end), 0L)"
                                + " from UsageFact f where f.tenantId = :tenant and f.meter = :meter and f.day = :day",
                        Object[].class)
                .setParameter("tenant", key.tenantId())
                .setParameter("meter", key.meter())
                .setParameter("day", key.day())
                .getSingleResult();
        UsageDay.Sum sum = new UsageDay.Sum((Long) sums[0], (Long) sums[1]);
        entities.createQuery("update UsageDay d set d.quantity = :quantity, d.billable = :billable"
                        + " where d.tenantId = :tenant and d.meter = :meter and d.day = :day")
                .setParameter("quantity", sum.quantity())
                .setParameter("billable", sum.billable())
                .setParameter("tenant", key.tenantId())
                .setParameter("meter", key.meter())
                .setParameter("day", key.day())
                .executeUpdate();
        return sum;
    }

    private static Map<UsageDay.Key, UsageDay.Sum> sums(List<Object[]> rows) {
        Map<UsageDay.Key, UsageDay.Sum> sums = new HashMap<>();
        for (Object[] row : rows) {
            sums.put(
                    new UsageDay.Key((Long) row[0], (Meter) row[1], (LocalDate) row[2]),
                    new UsageDay.Sum((Long) row[3], (Long) row[4]));
        }
        return sums;
    }
}
