package nl.mienskip.costs.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.Vat;

@ApplicationScoped
class StatementStore {

    private static final String PAID =
            "(select coalesce(sum(p.amountCents), 0) from Payment p where p.statementId = s.id and p.standing = true)";

    private static final String FROM = " from Statement s join Round r on r.id = s.roundId";

    private static final String FILTER = FROM
            + " where (:year is null or s.year = :year) and (:participant is null or s.participantId = :participant)"
            + " and (lower(s.name) like :words escape '!' or s.number like :words escape '!')"
            + " and (:status is null"
            + " or (:status = 'OPEN' and s.totalCents <> 0 and " + PAID + " = 0)"
            + " or (:status = 'PAID' and " + PAID + " = s.totalCents)"
            + " or (:status = 'PARTLY' and " + PAID + " <> 0 and ((s.totalCents > 0 and " + PAID + " < s.totalCents)"
            + " or (s.totalCents < 0 and " + PAID + " > s.totalCents)))"
            + " or (:status = 'TOO_MUCH' and ((s.totalCents >= 0 and " + PAID + " > s.totalCents)"
            + " or (s.totalCents <= 0 and " + PAID + " < s.totalCents))))";

    /** What a list shows: without the documents, as that of a round is repeated on each of its statements. */
    private static final String ROW = "select s.number, s.participantId, s.name, r.year, r.kind, r.number, r.of,"
            + " s.issuedOn, s.dueOn, s.netCents, s.totalCents, " + PAID;

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    /** As {@link #add}, to be flushed with others. */
    void put(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    int lastSequence(int year) {
        return entities.createQuery(
                        "select coalesce(max(s.sequence), 0) from Statement s where s.numberYear = :year",
                        Integer.class)
                .setParameter("year", year)
                .getSingleResult();
    }

    List<RoundHead> rounds(int year) {
        return entities.createQuery(
                        "select new nl.mienskip.costs.statements.RoundHead(r.id, r.year, r.kind, r.number, r.of,"
                                + " r.issuedOn, r.actorName, r.digest) from Round r where r.year = :year order by r.id",
                        RoundHead.class)
                .setParameter("year", year)
                .getResultList();
    }

    Round round(long id) {
        return entities.find(Round.class, id);
    }

    List<Integer> years() {
        return entities.createQuery("select distinct r.year from Round r order by r.year desc", Integer.class)
                .getResultList();
    }

    /** What the statements of a round come to together: how many, without tax, with tax; by round. */
    Map<Long, long[]> sums(Collection<Long> rounds) {
        return rounds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select s.roundId, count(s), sum(s.netCents), sum(s.totalCents) from Statement s"
                                        + " where s.roundId in :rounds group by s.roundId",
                                Object[].class)
                        .setParameter("rounds", rounds)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (Long) row[0], row -> new long[] {(Long) row[1], (Long) row[2], (Long) row[3]}));
    }

    /** What was billed of a year, by participant and line. */
    Map<Long, Map<LineKey, Money>> billed(int year) {
        Map<Long, Map<LineKey, Money>> billed = new HashMap<>();
        entities.createQuery(
                        "select s.participantId, l.source, l.code, l.vatPercent, l.exempt, sum(l.amountCents)"
                                + " from Statement s join s.lines l where s.year = :year"
                                + " group by s.participantId, l.source, l.code, l.vatPercent, l.exempt",
                        Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .forEach(row -> billed.computeIfAbsent((Long) row[0], id -> new TreeMap<>())
                        .put(key(row[1], row[2], row[3], row[4]), Money.ofCents((Long) row[5])));
        return billed;
    }

    static LineKey key(Object source, Object code, Object percent, Object exempt) {
        return new LineKey((LineKey.Source) source, (String) code, Vat.of((BigDecimal) percent, (Boolean) exempt));
    }

    /** The statements of a year of some participants, in the order in which they were issued. */
    List<Statement> ofParticipants(Collection<Long> participantIds, int year) {
        return participantIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from Statement s where s.participantId in :participants and s.year = :year"
                                        + " order by s.id",
                                Statement.class)
                        .setParameter("participants", participantIds)
                        .setParameter("year", year)
                        .getResultList();
    }

    /** What each participant was sent of some years, in the order in which it was issued. */
    Map<Long, List<Latest>> issued(Collection<Integer> years) {
        Map<Long, List<Latest>> issued = new HashMap<>();
        entities.createQuery(
                        "select s.participantId, s.number, s.issuedOn, s.netCents from Statement s"
                                + " where s.year in :years order by s.id",
                        Object[].class)
                .setParameter("years", years)
                .getResultStream()
                .forEach(row -> issued.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new Latest((String) row[1], (LocalDate) row[2], Money.ofCents((Long) row[3]))));
        return issued;
    }

    /** A statement in short. */
    record Latest(String number, LocalDate issued, Money net) {}

    Optional<Statement> byNumber(String number) {
        return entities.createQuery("select s from Statement s where s.number = :number", Statement.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<StatementRow> filtered(StatementFilter filter, int offset, int limit) {
        return filled(entities.createQuery(ROW + FILTER + " order by s.id desc", Object[].class), filter)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(StatementStore::row)
                .toList();
    }

    Optional<StatementRow> row(String number) {
        return entities.createQuery(ROW + FROM + " where s.number = :number", Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(StatementStore::row);
    }

    private static StatementRow row(Object[] row) {
        return new StatementRow(
                (String) row[0],
                (Long) row[1],
                (String) row[2],
                new RoundQuestion((Integer) row[3], (RoundKind) row[4], (Integer) row[5], (Integer) row[6]),
                (LocalDate) row[7],
                (LocalDate) row[8],
                Money.ofCents((Long) row[9]),
                Money.ofCents((Long) row[10]),
                Money.ofCents(((Number) row[11]).longValue()));
    }

    long count(StatementFilter filter) {
        return filled(entities.createQuery("select count(s)" + FILTER, Long.class), filter)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, StatementFilter filter) {
        return query.setParameter("year", filter.year())
                .setParameter("participant", filter.participantId())
                .setParameter("words", within(filter.words()))
                .setParameter(
                        "status",
                        filter.status() == null ? null : filter.status().name());
    }

    /** What somebody typed, as a pattern that takes it literally. */
    private static String within(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    /** The tax of what was issued in a year, by participant and rate. */
    List<Object[]> taxes(int year) {
        return entities.createQuery(
                        "select s.participantId, t.vatPercent, t.exempt, sum(t.taxableCents), sum(t.taxCents)"
                                + " from Statement s join s.taxes t where s.numberYear = :year"
                                + " group by s.participantId, t.vatPercent, t.exempt",
                        Object[].class)
                .setParameter("year", year)
                .getResultList();
    }
}
