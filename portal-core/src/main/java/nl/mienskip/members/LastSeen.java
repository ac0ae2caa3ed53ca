package nl.mienskip.members;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.Tenants;

/** On which day a member was last there. The platform's own job calls it. */
@Boundary
class LastSeen {

    @Inject
    private MemberStore store;

    @Inject
    private Tenants tenants;

    @Inject
    private Event<MembersSeen> events;

    @Inject
    private Clock clock;

    /** These members of the tenant acted for were there today, in the tenant's own zone. */
    void today(Collection<Long> memberIds) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), tenants.current().timeZone());
        int first = store.seen(memberIds, today);
        if (first > 0) {
            events.fire(new MembersSeen(TenantContext.id(), first));
        }
    }
}
