package nl.mienskip.costs.budgets;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.reserves.Reserves;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.kernel.time.PlatformTime;

/** The door to what a year is to cost and what it really cost. */
@Boundary
public class Budgets {

    @Inject
    private BudgetStore store;

    @Inject
    private BudgetLines lines;

    @Inject
    private BudgetStages stages;

    @Inject
    private BudgetProposals proposals;

    @Inject
    private Reserves reserves;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The years that have a budget, newest first. */
    @Allow(Right.COSTS_READ)
    public List<Integer> years() {
        return store.years();
    }

    /** The budget of a year with what was booked on it; empty when there is none. */
    @Allow(Right.COSTS_READ)
    public Optional<BudgetView> ofYear(int year) {
        return store.ofYear(year).map(this::view);
    }

    /**
     * Begins the budget of a year, without lines.
     *
     * @throws InvalidInput when the year has one
     */
    @Allow(Right.COSTS_EDIT)
    public BudgetView begin(int year, BigDecimal reservePercent) {
        return begin(new Budget(year, reservePercent), List.of());
    }

    /**
     * Begins the budget of a year with the lines and the reserve of another.
     *
     * @throws NotFound when the other has none
     */
    @Allow(Right.COSTS_EDIT)
    public BudgetView beginFrom(int year, int other) {
        Budget before = store.ofYear(other).orElseThrow(() -> new NotFound("budget", other));
        return begin(
                new Budget(year, before.reservePercent()),
                store.lines(other).stream().map(BudgetLine::words).toList());
    }

    private BudgetView begin(Budget budget, List<WriteBudgetLine> lines) {
        if (store.ofYear(budget.year()).isPresent()) {
            throw BudgetStore.taken();
        }
        store.add(budget);
        for (int i = 0; i < lines.size(); i++) {
            store.add(new BudgetLine(budget.year(), lines.get(i), null, i + 1));
        }
        audit.record("budget.begun", budget.year() + ": " + lines.size(), "");
        return view(budget);
    }

    /** @throws nl.mienskip.kernel.Conflict when somebody else changed the budget meanwhile */
    @Allow(Right.COSTS_EDIT)
    public BudgetView reserve(int year, long version, BigDecimal percent, String why) {
        String reason = Why.required(why);
        Budget budget = toChange(year, version);
        String before = budget.reservePercent().toPlainString();
        budget.reserve(percent);
        store.flush();
        audit.record("budget.reserve-changed", year + ": " + before + " -> " + percent.toPlainString(), reason);
        return view(budget);
    }

    /** @throws InvalidInput when there is a line of that name under that heading */
    @Allow(Right.COSTS_EDIT)
    public BudgetLineView add(int year, WriteBudgetLine words) {
        toChange(year);
        BudgetLine line = new BudgetLine(year, words, null, store.lastPlace(year) + 1);
        store.add(line);
        audit.record("budget.line-added", line.label() + ": " + words.amount(), "");
        return line.view(Money.ZERO);
    }

    /** A line with what was booked on it. */
    @Allow(Right.COSTS_READ)
    public BudgetLineView line(long lineId) {
        return view(store.line(lineId));
    }

    /** @throws nl.mienskip.kernel.Conflict when somebody else changed it meanwhile */
    @Allow(Right.COSTS_EDIT)
    public BudgetLineView change(long lineId, long version, WriteBudgetLine words, String why) {
        String reason = Why.required(why);
        BudgetLine line = toChange(lineId, version);
        String before = line.label() + ": " + line.words().amount();
        line.write(words);
        store.flush();
        audit.record("budget.line-changed", before + " -> " + words.label() + ": " + words.amount(), reason);
        return view(line);
    }

    /** Says what the money of a line brought. */
    @Allow(Right.COSTS_EDIT)
    public BudgetLineView achieve(long lineId, long version, String words) {
        BudgetLine line = store.line(lineId);
        store.locked(line.year());
        stages.requireBooks(line.year());
        line.expect(version);
        line.achieve(words);
        store.flush();
        audit.record("budget.achieved", line.label(), "");
        return view(line);
    }

    /**
     * Takes a line off that nothing was booked on.
     *
     * @throws InvalidInput when something was
     */
    @Allow(Right.COSTS_EDIT)
    public void remove(long lineId, long version, String why) {
        String reason = Why.required(why);
        BudgetLine line = toChange(lineId, version);
        remove(line);
        audit.record("budget.line-removed", line.label() + ": " + line.words().amount(), reason);
    }

    /**
     * Makes the lines of a year those of a sheet. A line that has the same kind, heading and description stays, with its
     * bookings; one that is not on the sheet goes. All or nothing.
     *
     * @param why asked when the year has lines; may be empty or null when it has none
     * @throws InvalidInput when a line would go that something was booked on, or two are called the same
     * @throws nl.mienskip.kernel.Conflict when somebody else changed the budget meanwhile
     */
    @Allow(Right.COSTS_EDIT)
    public BudgetView replace(int year, long version, List<WriteBudgetLine> sheet, String why) {
        Budget budget = toChange(year, version);
        BudgetView before = view(budget);
        String reason = before.lines().isEmpty() ? "" : Why.required(why);
        lines.replace(year, store.lines(year), sheet, null, this::remove, UnaryOperator.identity());
        BudgetView after = view(budget);
        List<SheetChange> changes = before.changesBy(sheet);
        audit.record(
                "budget.replaced",
                year + ": " + before.toShare() + " -> " + after.toShare(),
                reason,
                changes.stream().map(SheetChange::toString).toList());
        return after;
    }

    /**
     * Puts the lines of a year in an order. Lines under one heading stay together, where the first of them stands.
     *
     * @param lineIds of all lines of the year
     * @throws InvalidInput when they are not all of them, each once
     * @throws nl.mienskip.kernel.Conflict when somebody else changed the budget meanwhile
     */
    @Allow(Right.COSTS_EDIT)
    public BudgetView order(int year, long version, List<Long> lineIds) {
        Budget budget = toChange(year, version);
        lines.order(year, lineIds);
        audit.record("budget.ordered", String.valueOf(year), "");
        return view(budget);
    }

    /** Books what was really spent or received. */
    @Allow(Right.COSTS_EDIT)
    public BookingView book(BookActual command) {
        BudgetLine line = store.line(command.lineId());
        BudgetBooking booking = new BudgetBooking(command, line.year(), clock.instant());
        store.locked(line.year());
        stages.requireBooks(line.year());
        store.add(booking);
        audit.record("budget.booked", line.label() + ": " + command.amount(), command.reference());
        return booking.view();
    }

    /** What was booked on a line, newest first, a page at a time. */
    @Allow(Right.COSTS_READ)
    public Paged<BookingView> bookings(long lineId, int page, int size) {
        return store.bookings(store.line(lineId).id(), page, size);
    }

    /**
     * What became of a year so far.
     *
     * @throws NotFound when it has no budget
     */
    @Allow(Right.COSTS_READ)
    public AccountView account(int year) {
        return new AccountView(
                required(year),
                reserves.balance(LocalDate.of(year, 1, 1).minusDays(1)),
                reserves.balance(LocalDate.of(year, 12, 31)),
                LocalDate.now(clock.withZone(PlatformTime.ZONE)).getYear() > year);
    }

    /** Drafts the decision about a budget as it stands; a draft that is there is written anew. */
    @Allow(Right.COSTS_EDIT)
    public DecisionView putForward(int year, String title) {
        return proposals.draft(DecisionKind.BUDGET, year, title, BudgetDocument.of(required(year)));
    }

    /** Drafts the decision to add lines to a budget that was adopted. */
    @Allow(Right.COSTS_EDIT)
    public DecisionView putForwardTopUp(int year, String title, List<WriteBudgetLine> lines) {
        return proposals.draft(DecisionKind.TOP_UP, year, title, BudgetDocument.topUp(year, lines));
    }

    /** Drafts the decision about the account of a year as it stands; a draft that is there is written anew. */
    @Allow(Right.COSTS_EDIT)
    public DecisionView putForwardAccount(int year, String title) {
        return proposals.draft(DecisionKind.ACCOUNT, year, title, BudgetDocument.of(account(year)));
    }

    /**
     * What a decision about a budget, an addition to it or an account says, to be written anew or corrected.
     *
     * @throws NotFound when it is about something else
     */
    @Allow(Right.COSTS_READ)
    public BudgetTerms terms(long decisionId) {
        return proposals.terms(decisionId);
    }

    /**
     * Drafts the correction of an adopted decision.
     *
     * @throws InvalidInput at its field, or at the line in the document
     */
    @Allow(Right.COSTS_EDIT)
    public DecisionView correct(long adoptedId, String title, BudgetTerms terms) {
        return proposals.correct(adoptedId, title, terms, this::account);
    }

    /**
     * Writes a draft anew.
     *
     * @throws InvalidInput as {@link #correct} does
     * @throws nl.mienskip.kernel.Conflict when somebody else changed it meanwhile
     */
    @Allow(Right.COSTS_EDIT)
    public DecisionView rewrite(long draftId, long version, String title, BudgetTerms terms) {
        return proposals.rewrite(draftId, version, title, terms, this::account);
    }

    private BudgetView required(int year) {
        return ofYear(year).orElseThrow(() -> new NotFound("budget", year));
    }

    private Budget toChange(int year) {
        Budget budget = store.locked(year);
        stages.requirePlan(year);
        budget.changed();
        return budget;
    }

    private Budget toChange(int year, long version) {
        store.locked(year).expect(version);
        return toChange(year);
    }

    private BudgetLine toChange(long lineId, long version) {
        BudgetLine line = store.line(lineId);
        toChange(line.year());
        line.expect(version);
        return line;
    }

    private void remove(BudgetLine line) {
        if (store.countBookings(line.id()) > 0) {
            throw new InvalidInput("", "budget.booked", "something was booked on '" + line.label() + "'", line.label());
        }
        store.remove(line);
        store.flush();
    }

    private BudgetView view(Budget budget) {
        Map<Long, Money> booked = store.booked(budget.year());
        return new BudgetView(
                budget.year(),
                budget.reservePercent(),
                store.lines(budget.year()).stream()
                        .map(line -> line.view(booked.getOrDefault(line.id(), Money.ZERO)))
                        .toList(),
                stages.of(budget.year()),
                budget.version());
    }

    private BudgetLineView view(BudgetLine line) {
        return line.view(store.booked(line.year()).getOrDefault(line.id(), Money.ZERO));
    }
}
