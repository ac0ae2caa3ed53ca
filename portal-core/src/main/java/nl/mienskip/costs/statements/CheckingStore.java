package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.costs.invoices.VatSubtotal;

/** What a check asks of the tables that statements are listed and added up from. */
@ApplicationScoped
class CheckingStore {

    @PersistenceContext
    private EntityManager entities;

    /** The lines and the tax of statements as they are added up, by statement. */
    record Added(Map<Long, Map<LineKey, Money>> lines, Map<Long, Set<VatSubtotal>> taxes) {}

    Added of(Collection<Long> statements) {
        Map<Long, Map<LineKey, Money>> lines = new HashMap<>();
        entities.createQuery(
                        "select s.id, l.source, l.code, l.vatPercent, l.exempt, l.amountCents from Statement s join s.lines l"
                                + " where s.id in :ids",
                        Object[].class)
                .setParameter("ids", statements)
                .getResultStream()
                .forEach(row -> lines.computeIfAbsent((Long) row[0], id -> new TreeMap<>())
                        .merge(
                                StatementStore.key(row[1], row[2], row[3], row[4]),
                                Money.ofCents((Long) row[5]),
                                Money::plus));
        Map<Long, Set<VatSubtotal>> taxes = new HashMap<>();
        entities.createQuery(
                        "select s.id, t.vatPercent, t.exempt, t.taxableCents, t.taxCents from Statement s join s.taxes t"
                                + " where s.id in :ids",
                        Object[].class)
                .setParameter("ids", statements)
                .getResultStream()
                .forEach(row -> taxes.computeIfAbsent((Long) row[0], id -> new HashSet<>())
                        .add(new VatSubtotal(
                                Vat.of((BigDecimal) row[1], (Boolean) row[2]),
                                Money.ofCents((Long) row[3]),
                                Money.ofCents((Long) row[4]))));
        return new Added(lines, taxes);
    }

    /** Where a statement stands among those of its year. */
    record Place(long id, long roundId, int sequence) {}

    /** All that was issued in a year, by number. */
    List<Place> places(int year) {
        return entities.createQuery(
                        "select s.id, s.roundId, s.sequence from Statement s where s.numberYear = :year"
                                + " order by s.sequence",
                        Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .map(row -> new Place((Long) row[0], (Long) row[1], (Integer) row[2]))
                .toList();
    }

    /** The rounds that were issued in a year, in that order. */
    List<Long> roundsIssuedIn(int year) {
        return entities.createQuery("select r.id from Round r where year(r.issuedOn) = :year order by r.id", Long.class)
                .setParameter("year", year)
                .getResultList();
    }

    List<Statement> statements(Collection<Long> ids) {
        return entities.createQuery("select s from Statement s where s.id in :ids order by s.id", Statement.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What all that was issued in a year comes to, by each of the tables that say so. */
    YearSums sums(int year) {
        Object[] issued =
                one("select sum(s.netCents), sum(s.totalCents) from Statement s where s.numberYear = :year", year);
        Object[] lines = one(
                "select sum(l.amountCents), count(l) from Statement s join s.lines l where s.numberYear = :year", year);
        Object[] taxes = one(
                "select sum(t.taxableCents), sum(t.taxCents) from Statement s join s.taxes t where s.numberYear = :year",
                year);
        return new YearSums(money(issued[0]), money(lines[0]), money(taxes[0]), money(taxes[1]), money(issued[1]));
    }

    private Object[] one(String query, int year) {
        return entities.createQuery(query, Object[].class)
                .setParameter("year", year)
                .getSingleResult();
    }

    private static Money money(Object cents) {
        return cents == null ? Money.ZERO : Money.ofCents(((Number) cents).longValue());
    }

    /** Lets go of what was read, so that a year with thousands of documents is never in memory as a whole. */
    void forget() {
        entities.flush();
        entities.clear();
    }
}
