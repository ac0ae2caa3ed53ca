package nl.mienskip.costs.pools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.costs.PoolsLock;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;

/** Locks the pools of a year while a decision about them is on its way or in force. */
@ApplicationScoped
class LockOfDecisions implements PoolsLock {

    @Inject
    private Decisions decisions;

    @Override
    public void check(int year) {
        List<DecisionView> ofYear = ActorContext.as(Actor.system("pools"), () -> decisions.ofYear(year));
        if (PoolsStanding.of(ofYear).locked()) {
            throw new Conflict("pools.locked", "these pools are decided about");
        }
    }
}
