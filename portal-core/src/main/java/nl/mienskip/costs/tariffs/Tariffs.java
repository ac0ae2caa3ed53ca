package nl.mienskip.costs.tariffs;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;

/** The door to what members pay by price lists. */
@Boundary
public class Tariffs {

    @Inject
    private Decisions decisions;

    /**
     * What a member pays by a tariff that somebody thought of; stores nothing.
     *
     * @throws nl.mienskip.kernel.InvalidInput naming the fact that a rule needs and that is not there
     */
    @AllowAll("whoever wants to try a price list may; nothing of ours is in it")
    public Quote quote(Tariff tariff, MemberFacts facts) {
        return Quote.of(tariff, facts);
    }

    /**
     * The tariff of a year that holds on a day.
     *
     * @throws nl.mienskip.kernel.Conflict when its document was changed behind its back
     */
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    @AllowSystem("bills are made by the tariff in force")
    public Optional<DecidedTariff> inForce(int year, LocalDate on) {
        return decisions
                .inForce(DecisionKind.TARIFF, year, on)
                .map(decision -> new DecidedTariff(decision, TariffDocument.read(decision.document())));
    }
}
