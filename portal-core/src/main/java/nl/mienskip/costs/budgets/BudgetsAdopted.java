package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.decisions.DecisionAdopted;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;

/** Does to budgets and their books what the members decided. */
@ApplicationScoped
class BudgetsAdopted {

    @Inject
    private BudgetStore store;

    @Inject
    private BudgetLines lines;

    @Inject
    private BudgetStages stages;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    void adopted(@Observes DecisionAdopted event) {
        DecisionView decision = event.decision();
        boolean corrects = decision.corrects() != null;
        switch (decision.kind()) {
            case TOP_UP -> topUp(decision);
            case BUDGET -> {
                if (corrects) {
                    correctPlan(decision);
                }
            }
            case ACCOUNT -> {
                if (corrects) {
                    correctBooks(decision);
                }
            }
            default -> {
                // other rooms have the rest
            }
        }
    }

    /** Puts its lines on the budget; those of the top-up that it corrects make room. */
    private void topUp(DecisionView decision) {
        List<BudgetLine> before =
                decision.corrects() == null ? List.of() : linesThatCameBy(decision.year(), decision.corrects());
        put(decision, before, BudgetDocument.lines(document(decision)), decision.id());
        audit.record("budget.topped-up", label(decision), "");
    }

    /** Makes the plan that of the correction; what was added to it by other decisions stays. */
    private void correctPlan(DecisionView decision) {
        BudgetView plan = BudgetDocument.plan(document(decision));
        store.locked(decision.year()).reserve(plan.reservePercent());
        put(
                decision,
                linesThatCameBy(decision.year(), null),
                plan.lines().stream().map(BudgetLineView::words).toList(),
                null);
        audit.record("budget.corrected", label(decision), "");
    }

    /**
     * A line that was booked on and is not among the new stays at nothing, so that its bookings do. One whose name was taken
     * meanwhile says by which decision it came.
     */
    private void put(DecisionView decision, List<BudgetLine> before, List<WriteBudgetLine> after, Long topUp) {
        int year = decision.year();
        store.locked(year).changed();
        stages.requireBooks(year);
        lines.replace(
                year,
                before,
                after,
                topUp,
                line -> {
                    if (store.countBookings(line.id()) == 0) {
                        store.remove(line);
                    } else {
                        line.write(line.words().atNothing(), topUp);
                    }
                },
                words -> words.besides(
                        store.lines(year).stream().map(BudgetLine::words).toList(), mark(decision)));
    }

    /** Books what the correction says more or less than the books. */
    private void correctBooks(DecisionView decision) {
        store.locked(decision.year()).changed();
        List<AccountTerms.Line> corrected = AccountCorrection.lines(document(decision));
        for (BudgetLine line : store.lines(decision.year())) {
            corrected.stream()
                    .filter(each -> each.words().equals(line.words()))
                    .findFirst()
                    .ifPresent(each -> correctBooks(decision, line, each));
        }
        audit.record("budget.account-corrected", label(decision), "");
    }

    private void correctBooks(DecisionView decision, BudgetLine line, AccountTerms.Line corrected) {
        line.achieve(corrected.achieved());
        Money missing = corrected.actual().minus(store.bookedOn(line.id()));
        if (!missing.equals(Money.ZERO)) {
            store.add(
                    BudgetBooking.correcting(line, missing, mark(decision) + " " + decision.title(), clock.instant()));
        }
    }

    private List<BudgetLine> linesThatCameBy(int year, Long topUp) {
        return store.lines(year).stream().filter(line -> line.cameBy(topUp)).toList();
    }

    private static JsonFields document(DecisionView decision) {
        return JsonFields.of(JsonText.read(decision.document()), "");
    }

    private static String mark(DecisionView decision) {
        return "#" + decision.id();
    }

    private static String label(DecisionView decision) {
        return decision.year() + " " + mark(decision) + ": " + decision.title();
    }
}
