package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.page.Paged;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class BudgetStore {

    @PersistenceContext
    private EntityManager entities;

    List<Integer> years() {
        return entities.createQuery("select b.year from Budget b order by b.year desc", Integer.class)
                .getResultList();
    }

    Optional<Budget> ofYear(int year) {
        return Optional.ofNullable(entities.find(Budget.class, year));
    }

    /**
     * The budget of a year for somebody who changes it, its lines or what was booked on them: others who do wait.
     *
     * @throws NotFound when the year has none
     */
    Budget locked(int year) {
        Budget budget = entities.find(Budget.class, year, LockModeType.PESSIMISTIC_WRITE);
        if (budget == null) {
            throw new NotFound("budget", year);
        }
        return budget;
    }

    /** Costs before income, each heading where the first of its lines stands. */
    List<BudgetLine> lines(int year) {
        return entities
                .createQuery(
                        "select l from BudgetLine l where l.year = :year"
                                + " order by l.kind, l.place, l.heading, l.description",
                        BudgetLine.class)
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.groupingBy(BudgetLine::group, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Where the last line of a year stands; zero when it has none. */
    int lastPlace(int year) {
        return entities.createQuery(
                        "select coalesce(max(l.place), 0) from BudgetLine l where l.year = :year", Integer.class)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** @throws NotFound when there is no such line */
    BudgetLine line(long id) {
        BudgetLine line = entities.find(BudgetLine.class, id);
        if (line == null) {
            throw new NotFound("budget_line", id);
        }
        return line;
    }

    /** What was booked on the lines of a year, by line; a line without bookings is not in it. */
    Map<Long, Money> booked(int year) {
        return entities.createQuery(
                        "select b.budgetLineId, sum(b.amountCents) from BudgetBooking b, BudgetLine l"
                                + " where l.id = b.budgetLineId and l.year = :year group by b.budgetLineId",
                        Object[].class)
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Money.ofCents((Long) row[1])));
    }

    /** What was booked on one line. */
    Money bookedOn(long lineId) {
        return Money.ofCents(entities.createQuery(
                        "select coalesce(sum(b.amountCents), 0) from BudgetBooking b where b.budgetLineId = :line",
                        Long.class)
                .setParameter("line", lineId)
                .getSingleResult());
    }

    long countBookings(long lineId) {
        return entities.createQuery("select count(b) from BudgetBooking b where b.budgetLineId = :line", Long.class)
                .setParameter("line", lineId)
                .getSingleResult();
    }

    Paged<BookingView> bookings(long lineId, int page, int size) {
        List<BookingView> found = entities.createQuery(
                        "select b from BudgetBooking b where b.budgetLineId = :line order by b.bookedOn desc, b.id desc",
                        BudgetBooking.class)
                .setParameter("line", lineId)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultStream()
                .map(BudgetBooking::view)
                .toList();
        return new Paged<>(found, page, size, countBookings(lineId));
    }

    void add(BudgetBooking booking) {
        entities.persist(booking);
    }

    /** @throws InvalidInput when the year has a budget; two treasurers may begin at once */
    void add(Budget budget) {
        try {
            entities.persist(budget);
            entities.flush();
        } catch (ConstraintViolationException e) {
            throw taken();
        }
    }

    static InvalidInput taken() {
        return new InvalidInput("year", "budget.taken", "the year has a budget");
    }

    /** @throws InvalidInput when there is a line of that name under that heading */
    void add(BudgetLine line) {
        try {
            entities.persist(line);
        } catch (ConstraintViolationException e) {
            throw twice();
        }
    }

    void remove(BudgetLine line) {
        entities.remove(line);
    }

    /**
     * Writes changes now, so that what is wrong with them is met here and not at the end.
     *
     * @throws Conflict when somebody else changed a line first
     * @throws InvalidInput when two lines would be called the same
     */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new Conflict("changed.meanwhile", "somebody else changed this line meanwhile");
        } catch (ConstraintViolationException e) {
            throw twice();
        }
    }

    private static InvalidInput twice() {
        return new InvalidInput("description", "budget.twice", "the budget has a line of that name under that heading");
    }
}
