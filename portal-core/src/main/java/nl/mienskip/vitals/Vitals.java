package nl.mienskip.vitals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;

/** The door to how villages do. */
@Boundary
public class Vitals {

    @Inject
    private VitalsStore store;

    @Inject
    private Clock clock;

    /** Those of these tenants, by their ids; one that was never looked at is left out. */
    @Allow(Right.TENANTS_READ)
    public Map<Long, VitalsView> of(Collection<Long> tenantIds) {
        return tenantIds.isEmpty()
                ? Map.of()
                : store.of(tenantIds).stream()
                        .map(TenantVitals::view)
                        .collect(Collectors.toMap(VitalsView::tenantId, Function.identity()));
    }

    /**
     * Notes how a village does now.
     *
     * @param lastPublishedAt null when nothing is published
     */
    @AllowSystem("the round that looks at every village")
    public void note(long tenantId, long members, Instant lastPublishedAt) {
        store.note(new TenantVitals(tenantId, members, lastPublishedAt, clock.instant()));
    }
}
