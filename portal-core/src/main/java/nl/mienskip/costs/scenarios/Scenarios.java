package nl.mienskip.costs.scenarios;

import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;

/** The door to what plans would cost. */
@Boundary
public class Scenarios {

    @Inject
    private Costs costs;

    @Inject
    private Statements statements;

    /** Reckons scenarios that somebody thought of; stores nothing. */
    @AllowAll("whoever wants to try a plan may; nothing of ours is in it")
    public Outlook simulate(Simulation simulation) {
        return new Simulating(simulation).outlook();
    }

    /**
     * What the first year of each scenario would mean for the participants of now, beside what they were charged in the year
     * before, or its preview where nothing was billed. When there is neither, beside this year.
     */
    @Allow(Right.COSTS_READ)
    public List<Impact> impacts(Simulation simulation) {
        BeforeYear before = before(simulation.from() - 1);
        return new Impacts(
                        simulation, costs.payers(costs.thisYear()), before.known() ? before : before(costs.thisYear()))
                .all();
    }

    private BeforeYear before(int year) {
        return new BeforeYear(statements.charged(year), costs.compare(year));
    }
}
