package nl.mienskip.looks;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.kernel.identity.Identity;
import nl.mienskip.kernel.identity.IdentityUnavailable;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.HostView;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.tenants.TenantsChanged;
import org.jboss.logging.Logger;

/**
 * Tells the sign-in page each changed look and name, and that people may come back to the host where a tenant stands, and to
 * none where it does not any more; goes on trying while Keycloak is away.
 */
@ApplicationScoped
class SignInPainter {

    private static final Logger LOG = Logger.getLogger(SignInPainter.class);
    private static final int AFTER_DEMO = 200;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    private Jobs jobs;

    @Inject
    private SignInLooks waiting;

    @Inject
    private SignInLookStore store;

    @Inject
    private Tenants tenants;

    @Inject
    private Identity identity;

    void begin(@Observes @Priority(AFTER_DEMO) Startup start) {
        jobs.every(PAUSE, "sign-in look", this::tellAll);
    }

    /** Names, hosts and status are shown there too; before a village is open its opening tells them. */
    void changed(@Observes TenantsChanged change) {
        store.of(change.tenantId()).changed();
    }

    private void tellAll() {
        for (Map.Entry<Long, Long> untold : waiting.untold().entrySet()) {
            try {
                tell(untold.getKey());
                waiting.told(untold.getKey(), untold.getValue());
            } catch (IdentityUnavailable e) {
                if (e.away()) {
                    LOG.debugf("Keycloak is away, the looks wait: %s", e.getMessage());
                    return;
                }
                LOG.warnf("the look of tenant %d waits: %s", untold.getKey(), e.getMessage());
            }
        }
    }

    private void tell(long tenantId) {
        TenantView tenant = TenantContext.asTenant(tenantId, tenants::current);
        if (tenant.status() == TenantStatus.OPENING) {
            return;
        }
        boolean served = tenant.status() != TenantStatus.CLOSED;
        Map<Boolean, List<String>> hosts = tenants.hosts(tenantId).stream()
                .collect(Collectors.partitioningBy(
                        host -> served && host.canonical(), Collectors.mapping(HostView::host, Collectors.toList())));
        identity.settleRedirectUris(hosts.get(true), hosts.get(false));
        if (served) {
            identity.ensureOrganization(tenant.slug(), tenant.name(), TenantContext.asTenant(tenantId, waiting::signs));
        }
    }
}
