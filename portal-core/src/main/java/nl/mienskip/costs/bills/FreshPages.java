package nl.mienskip.costs.bills;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.mienskip.costs.FiguresChanged;
import nl.mienskip.costs.decisions.DecisionAdopted;
import nl.mienskip.headcounts.HeadCountsNoted;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.tenants.TenantsChanged;

/** Lets go of kept pages when figures change that villages may show. Rarely: what all pay touches every village. */
@ApplicationScoped
class FreshPages {

    @Inject
    private Tenants tenants;

    @Inject
    private Event<ContentChanged> changes;

    void freshen(@Observes FiguresChanged figures) {
        freshen();
    }

    /** Who takes part, and for whom somebody pays, changes what the others pay. */
    void freshen(@Observes TenantsChanged change) {
        freshen();
    }

    /** An inhabitant more of one is a smaller part of the others. */
    void freshen(@Observes HeadCountsNoted noted) {
        freshen();
    }

    void freshen(@Observes DecisionAdopted adopted) {
        if (adopted.decision().kind().billed()) {
            freshen();
        }
    }

    private void freshen() {
        ActorContext.as(Actor.system("bills"), () -> tenants.list())
                .forEach(tenant -> changes.fire(new ContentChanged(tenant.id())));
    }
}
