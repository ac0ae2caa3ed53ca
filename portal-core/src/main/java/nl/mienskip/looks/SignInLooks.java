package nl.mienskip.looks;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.tenant.TenantContext;

/** What the sign-in page is still to be told of the villages' looks: written with the change, told afterwards. */
@Boundary
public class SignInLooks {

    private static final int AT_ONCE = 50;

    @Inject
    private SignInLookStore store;

    /** Notes, in the change's own transaction, that the look of the tenant acted for is to be told. */
    @Allow(Right.LOOK_EDIT)
    public void changed() {
        store.of(TenantContext.id()).changed();
    }

    /** The tenants whose look is to be told, with the count to give back to {@link #told}. */
    @AllowSystem("the job that tells them")
    public Map<Long, Long> untold() {
        Map<Long, Long> counts = new LinkedHashMap<>();
        store.untold(AT_ONCE).forEach(look -> counts.put(look.tenantId(), look.wanted()));
        return counts;
    }

    /** Notes that a tenant's look was told as it was at that count. */
    @AllowSystem("the job that tells them")
    public void told(long tenantId, long count) {
        store.of(tenantId).told(count);
    }
}
