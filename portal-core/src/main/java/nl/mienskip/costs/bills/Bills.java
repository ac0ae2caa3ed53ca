package nl.mienskip.costs.bills;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.PaidBy;
import nl.mienskip.tenants.Tenants;

/** The door to what a village reads and shows of its own bill. It reckons as the system and tells of its own payer alone. */
@Boundary
public class Bills {

    @Inject
    private Costs costs;

    @Inject
    private OurYear ourYear;

    @Inject
    private Statements statements;

    @Inject
    private Participants participants;

    @Inject
    private Tenants tenants;

    @Inject
    private BillPageStore store;

    @Inject
    private Event<ContentChanged> changes;

    @Inject
    private Audit audit;

    /**
     * This year's bill of whoever pays for the tenant acted for, and what stands beside it.
     *
     * @throws NotFound when nobody pays for it
     */
    @Allow(Right.BILL_READ)
    public OurBill ours() {
        return reckoned(() -> {
            OurBills year = ourYear.reckoned();
            Payer payer = payer(year.now().payers()).orElseThrow(() -> new NotFound("payer", TenantContext.id()));
            boolean paidBefore = tenants.payer()
                    .filter(now -> now.paidIn(costs.thisYear() - 1))
                    .isPresent();
            return year.of(payer, paidBefore, named());
        });
    }

    /** What whoever pays for the tenant acted for pays of this year; empty when nothing of it was billed yet. */
    @Allow(Right.BILL_READ)
    public Optional<BilledYear> billed() {
        return newest();
    }

    /** Whether everybody may read what the portal of the tenant acted for costs. */
    @AllowAll("every page leads there when it is so")
    public boolean shown() {
        return store.find().map(BillPage::shown).orElse(false);
    }

    /** Shows or hides that page. */
    @Allow(Right.BILL_PUBLISH)
    public void show(boolean wanted) {
        if (wanted == shown()) {
            return;
        }
        BillPage page = store.find().orElseGet(BillPage::new);
        page.show(wanted);
        if (page.id() == null) {
            store.add(page);
        }
        audit.record(wanted ? "bill.shown" : "bill.hidden", "", "");
        changes.fire(new ContentChanged(TenantContext.id()));
    }

    /**
     * What the portal of the tenant acted for costs this year, and who pays; without a payer when nobody does.
     *
     * @throws NotFound when it does not show that
     */
    @AllowAll("the village chose to show it")
    public OpenBill open() {
        if (!shown()) {
            throw new NotFound("bill_page", TenantContext.id());
        }
        return reckoned(() -> {
            CostComparison year = ourYear.compared();
            return payer(year.payers())
                    .map(payer -> new OpenBills(payer, TenantContext.id()))
                    .map(bills -> newest().map(bills::of).orElseGet(() -> bills.of(year)))
                    .orElseGet(() -> OpenBill.nobodyPays(year.year()));
        });
    }

    private Optional<BilledYear> newest() {
        int year = costs.thisYear();
        return reckoned(() -> statements.ofTenant().stream()
                .filter(row -> row.round().year() == year)
                .findFirst()
                .map(row -> BilledYear.of(statements.ofTenant(row.number()))));
    }

    private Set<Long> named() {
        return participants.list().stream()
                .filter(ParticipantView::namedToOthers)
                .map(ParticipantView::id)
                .collect(Collectors.toSet());
    }

    /** Empty when nobody pays for it, or who did has left. */
    private Optional<Payer> payer(List<Payer> all) {
        Optional<PaidBy> now = tenants.payer();
        return all.stream()
                .filter(payer -> now.filter(paid -> paid.participantId() == payer.participantId())
                        .isPresent())
                .findFirst();
    }

    private static <T> T reckoned(Callable<T> work) {
        return ActorContext.as(Actor.system("bills"), work);
    }
}
