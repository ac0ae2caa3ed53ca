package nl.mienskip.headcounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.tenants.TenantsChanged;

/** Notes what is filled in at a village itself, so that it is not lost when it is filled in anew. */
@ApplicationScoped
class OwnFigures {

    @Inject
    private HeadCounts counts;

    void changed(@Observes TenantsChanged change) {
        ActorContext.as(Actor.system("headcounts"), () -> counts.noteOwn(change.tenantId()));
    }
}
