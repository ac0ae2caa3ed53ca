package nl.mienskip.costs.billers;

import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;

/** The door to the cooperation as it stands on its invoices. */
@Boundary
public class Billers {

    @Inject
    private BillerStore store;

    @Inject
    private Audit audit;

    /** Its particulars of now. */
    @Allow(Right.COSTS_READ)
    public BillerView show() {
        return store.biller().view();
    }

    /** As {@link #show}, and nobody else changes them or issues anything until the end of the transaction. */
    @Allow(Right.COSTS_EDIT)
    public BillerView hold() {
        return store.alone().view();
    }

    /** What must be filled in before anything of a year is sent, and is not. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("a plan says what it waits for")
    public List<String> missing(int year) {
        return store.biller().view().missing(vat(year));
    }

    /**
     * Changes its particulars; what was issued stays as it is. The log keeps what each was and became.
     *
     * @param why asked once they were complete; may be empty or null before
     * @throws InvalidInput naming the field
     * @throws nl.mienskip.kernel.Conflict when somebody else changed it meanwhile
     */
    @Allow(Right.COSTS_EDIT)
    public BillerView change(BillerView given, String why) {
        Biller biller = store.biller();
        BillerView before = biller.view();
        String reason = before.missing(latest()).isEmpty() ? Why.required(why) : "";
        biller.become(given);
        store.flush();
        BillerView view = biller.view();
        audit.record(
                "biller.changed",
                view.name() + ", " + (before.iban().equals(view.iban()) ? "" : before.iban() + " > ") + view.iban(),
                reason,
                before.changesTo(view));
        return view;
    }

    /** How it stands towards value added tax, each from its year on; before the first it charges tax. */
    @Allow(Right.COSTS_READ)
    public List<TreatmentSince> vat() {
        return all();
    }

    /** How it stands towards value added tax in a year. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("bills are reckoned with it")
    public VatTreatment vat(int year) {
        return all().stream()
                .filter(since -> since.year() <= year)
                .reduce((earlier, later) -> later)
                .map(TreatmentSince::treatment)
                .orElse(VatTreatment.CHARGED);
    }

    /**
     * Charges value added tax from a year on, or does not, until the next year that something else was noted for. What was
     * billed of such a year is given back by its next round and billed anew.
     *
     * @return as {@link #vat()}
     * @throws InvalidInput naming the field, also when there is no reason
     */
    @Allow(Right.COSTS_EDIT)
    public List<TreatmentSince> treat(TreatVat command) {
        String why = Why.required(command.why());
        int year = Figures.year(command.year(), "year");
        if (command.kind() == null) {
            throw new InvalidInput("treatment", "missing", "treatment is missing");
        }
        VatTreatment treatment = new VatTreatment(command.kind(), BillerRule.ground(command.kind(), command.ground()));
        store.alone();
        note(year, treatment);
        store.flush();
        audit.record(
                "biller.vat",
                year + ": " + treatment.kind().apiName()
                        + (treatment.ground().isEmpty() ? "" : ", " + treatment.ground()),
                why);
        return all();
    }

    /** What tells nothing new is not kept. */
    private void note(int year, VatTreatment treatment) {
        if (vat(year - 1).equals(treatment)) {
            store.vat(year).ifPresent(store::remove);
            return;
        }
        store.vat(year)
                .ifPresentOrElse(since -> since.become(treatment), () -> store.add(new VatSince(year, treatment)));
    }

    private List<TreatmentSince> all() {
        return store.vat().stream().map(VatSince::view).toList();
    }

    private VatTreatment latest() {
        return all().stream()
                .reduce((earlier, later) -> later)
                .map(TreatmentSince::treatment)
                .orElse(VatTreatment.CHARGED);
    }
}
