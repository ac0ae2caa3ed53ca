package nl.mienskip.looks;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** What the sign-in page is still to be told of the villages' looks: written with the change, told afterwards. */
@Boundary
public class SignInLooks {

    private static final int AT_ONCE = 50;
    private static final int CREST_WIDTH = 96;

    @Inject
    private SignInLookStore store;

    @Inject
    private Looks looks;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    /** What the sign-in page is told of the tenant acted for: its host, its names and its look. */
    @Allow(Right.TENANTS_OPEN)
    @AllowSystem("the job that tells them")
    public Map<String, String> signs() {
        TenantView tenant = tenants.current();
        LookView look = looks.current();
        String host = tenant.canonicalHost();
        Map<String, String> signs = new HashMap<>();
        signs.put("host", host);
        signs.put("look.brand", look.light().brand());
        signs.put(
                "look.crest",
                look.crest() == null ? "" : settings.address(host, look.crest().pathFor(CREST_WIDTH)));
        for (Language language : Language.values()) {
            signs.put("look.name." + language.tag(), tenant.names().getOrDefault(language, ""));
        }
        return signs;
    }

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
