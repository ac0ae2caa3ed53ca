package nl.mienskip.costs.scenarios;

import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.AllowAll;

/** The door to what plans would cost. */
@Boundary
public class Scenarios {

    /** Reckons scenarios that somebody thought of; stores nothing. */
    @AllowAll("whoever wants to try a plan may; nothing of ours is in it")
    public Outlook simulate(Simulation simulation) {
        return new Simulating(simulation).outlook();
    }
}
