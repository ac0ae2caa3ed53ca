package nl.mienskip.costs.statements;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongPredicate;
import nl.mienskip.costs.FiguresChanged;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.page.Paged;

/** The door to what participants are asked to pay, and to what they paid. */
@Boundary
public class Statements {

    @Inject
    private StatementStore store;

    @Inject
    private Rounds rounds;

    @Inject
    private ChargedYears chargedYears;

    @Inject
    private ChargedAmounts chargedAmounts;

    @Inject
    private OwedThisYear owedThisYear;

    @Inject
    private Checking checking;

    @Inject
    private YearChecking wholeYears;

    @Inject
    private BilledSplits splits;

    @Inject
    private Pools pools;

    @Inject
    private PaymentDesk payments;

    @Inject
    private TaxesOfYear taxes;

    @Inject
    private OwnStatements own;

    @Inject
    private Event<FiguresChanged> changes;

    @Inject
    private Audit audit;

    /** The years of which something was billed, newest first. */
    @Allow(Right.COSTS_READ)
    public List<Integer> years() {
        return store.years();
    }

    /** The rounds of a year, in the order in which they were issued. */
    @Allow(Right.COSTS_READ)
    public List<RoundView> rounds(int year) {
        List<RoundHead> found = store.rounds(year);
        Map<Long, long[]> sums = store.sums(found.stream().map(RoundHead::id).toList());
        return found.stream().map(round -> round.view(sums)).toList();
    }

    /**
     * Who would get what.
     *
     * @throws nl.mienskip.kernel.Conflict when no tariff is in force, or the year is billed that far already
     */
    @Allow(Right.COSTS_READ)
    public RoundPlan plan(RoundQuestion question) {
        return rounds.plan(question);
    }

    /**
     * Issues a round, and sends word of it. A settlement of a year that is billed to the cent has no statement, and closes the
     * year all the same.
     *
     * @param digest of the plan that was looked at
     * @throws nl.mienskip.kernel.Conflict when something else would be issued by now, or nothing
     * @throws nl.mienskip.kernel.InvalidInput when the cooperation's own particulars are not complete
     */
    @Allow(Right.COSTS_EDIT)
    public RoundView issue(RoundQuestion question, String digest) {
        Round round = rounds.issue(question, digest);
        RoundView view = round.head().view(store.sums(List.of(round.id())));
        audit.record(
                "round.issued",
                question.year() + " " + question.kind().apiName() + " " + question.number() + "/" + question.of() + ": "
                        + view.statements() + ", " + view.total(),
                "");
        changes.fire(new FiguresChanged(question.year()));
        return view;
    }

    /** The statements that a filter leaves, newest first, in pages. */
    @Allow(Right.COSTS_READ)
    public Paged<StatementRow> find(StatementFilter filter, int page, int size) {
        int number = Math.max(1, page);
        return new Paged<>(store.filtered(filter, (number - 1) * size, size), number, size, store.count(filter));
    }

    /** @throws NotFound when there is none of this number */
    @Allow(Right.COSTS_READ)
    public StatementView statement(String number) {
        return required(number).view();
    }

    /** The text of a statement: its SHA-256 is the fingerprint that was noted when it was issued. */
    @Allow(Right.COSTS_READ)
    public String document(String number) {
        return required(number).document();
    }

    /** One statement as it stands in the list, with what was paid. */
    @Allow(Right.COSTS_READ)
    public StatementRow row(String number) {
        return store.row(number).orElseThrow(() -> new NotFound("statement", number));
    }

    /** A statement as the paper that leaves the house. */
    @Allow(Right.COSTS_READ)
    public Invoice invoice(String number) {
        return statement(number).invoice();
    }

    /** Reckons a statement again and holds it against what was issued. */
    @Allow(Right.COSTS_READ)
    public Verification check(String number) {
        Statement statement = required(number);
        return asSystem(() -> checking.check(statement));
    }

    /**
     * How a pool of a year is divided, with everything that is needed to work it out again elsewhere: as it was billed when the
     * year was reckoned as a whole, else as it is known now.
     *
     * @throws NotFound when the year has no such pool
     * @throws nl.mienskip.costs.InvalidSplit when it cannot be divided
     */
    @Allow(Right.COSTS_READ)
    public String split(int year, String code) {
        return asSystem(() -> splits.ofYear(year, code)).orElseGet(() -> pools.export(year, code));
    }

    /**
     * How a pool was divided that a statement bills a part of, with everything that is needed to work it out again elsewhere.
     *
     * @throws NotFound when there is none of this number, or it bills no such pool
     */
    @Allow(Right.COSTS_READ)
    public String split(String number, String code) {
        return split(required(number), code, participant -> true);
    }

    /** Reckons all that was issued in a year again, and looks whether anything is gone. */
    @Allow(Right.COSTS_READ)
    public YearVerification check(int year) {
        return asSystem(() -> wholeYears.check(year));
    }

    /** The tax of all that was issued in a year, by participant's name and rate. */
    @Allow(Right.COSTS_READ)
    public List<VatOfYear> vat(int year) {
        return asSystem(() -> taxes.of(year));
    }

    /** What was paid on a statement, withdrawn payments too, in the order in which they were noted. */
    @Allow(Right.COSTS_READ)
    public List<PaymentView> payments(String number) {
        return payments.on(required(number));
    }

    /**
     * Notes a payment.
     *
     * @throws nl.mienskip.kernel.InvalidInput naming the field, also when it was noted before
     */
    @Allow(Right.COSTS_EDIT)
    public PaymentView pay(PaymentEntry entry) {
        return payments.pay(entry);
    }

    /**
     * Notes the payments of a file, all or none: those that were noted before are passed over.
     *
     * @throws nl.mienskip.kernel.InvalidInput when it is no such file at all
     */
    @Allow(Right.COSTS_EDIT)
    public PaymentImport readPayments(byte[] file) {
        return payments.read(file);
    }

    /**
     * Has a payment count no more.
     *
     * @throws nl.mienskip.kernel.InvalidInput when there is no reason
     * @throws nl.mienskip.kernel.Conflict when that was done before
     */
    @Allow(Right.COSTS_EDIT)
    public PaymentView withdrawPayment(long paymentId, String why) {
        return payments.withdraw(paymentId, why);
    }

    /** What everybody owes for this year by what is in force, with the use so far; empty when nothing is in force. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("a village compares its own bill with those of its size")
    public Optional<Owed> owed() {
        return ActorContext.as(Actor.system("statements"), owedThisYear::soFar);
    }

    /** As {@link #owed}, with the use that is expected of the whole year. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("a village reads what the year is going to cost it")
    public Optional<Owed> expected() {
        return ActorContext.as(Actor.system("statements"), owedThisYear::expected);
    }

    /** What was charged by a tariff before a year: what that year's band looks back at; empty when at nothing. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("a member reads what a proposal means for it")
    public Optional<ChargedYear> chargedBefore(int year) {
        return asSystem(() -> chargedYears.before(year));
    }

    /** What each participant was charged of a year in all; only those to whom something was billed. */
    @Allow(Right.COSTS_READ)
    public Map<Long, ChargedAmount> charged(int year) {
        return asSystem(() -> chargedAmounts.of(year));
    }

    /**
     * What whoever pays for the tenant acted for was sent since it does, newest first; nothing when nobody does. What was sent
     * about years, or on days, in which another paid is not for this village to read.
     */
    @Allow(Right.BILL_READ)
    @AllowSystem("a village may show everybody what it pays")
    public List<StatementRow> ofTenant() {
        return own.list(new StatementFilter(null, "", null, null));
    }

    /** Those of {@link #ofTenant()} that a filter leaves, in pages. */
    @Allow(Right.BILL_READ)
    public Paged<StatementRow> findOfTenant(StatementFilter filter, int page, int size) {
        return Paged.of(own.list(filter), Math.max(1, page), size);
    }

    /** @throws NotFound when there is none of this number among {@link #ofTenant()} */
    @Allow(Right.BILL_READ)
    @AllowSystem("a village may show everybody what it pays")
    public StatementView ofTenant(String number) {
        return own.required(number).view();
    }

    /** As {@link #ofTenant(String)}, as the text whose SHA-256 is its fingerprint. */
    @Allow(Right.BILL_READ)
    public String documentOfTenant(String number) {
        return own.required(number).document();
    }

    /** Reckons one of {@link #ofTenant(String)} again and holds it against what was issued. */
    @Allow(Right.BILL_READ)
    public Verification checkOfTenant(String number) {
        Statement statement = own.required(number);
        return asSystem(() -> checking.check(statement));
    }

    /**
     * How a pool was divided that one of {@link #ofTenant(String)} bills a part of. Everybody's figures stand in it, as nobody
     * can reckon it again without them; but of others only those are named who agreed to that.
     *
     * @throws NotFound when it is not there, or bills no such pool
     */
    @Allow(Right.BILL_READ)
    public String splitOfTenant(String number, String code) {
        Statement statement = own.required(number);
        return split(statement, code, own.named(statement));
    }

    private String split(Statement statement, String code, LongPredicate named) {
        return asSystem(() -> splits.of(statement, code, named)).orElseThrow(() -> new NotFound("cost_pool", code));
    }

    /** As {@link #ofTenant(String)}, as the paper that leaves the house. */
    @Allow(Right.BILL_READ)
    public Invoice invoiceOfTenant(String number) {
        return ofTenant(number).invoice();
    }

    private static <T> T asSystem(Callable<T> work) {
        return ActorContext.as(Actor.system("statements"), work);
    }

    private Statement required(String number) {
        return store.byNumber(number).orElseThrow(() -> new NotFound("statement", number));
    }
}
