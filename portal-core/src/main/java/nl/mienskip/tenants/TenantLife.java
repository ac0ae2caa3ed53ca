package nl.mienskip.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;

/** What happens to a tenant: laid down, opened, suspended, opened again, changed. */
@ApplicationScoped
class TenantLife {

    @Inject
    private TenantStore store;

    @Inject
    private Participants participants;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<TenantsChanged> changes;

    @Inject
    private Event<ContentChanged> pages;

    Tenant layDown(OpenTenant command) {
        participants.refuseUnknown(command.participantId());
        Tenant tenant = new Tenant(command, clock.instant());
        if (store.bySlug(tenant.slug()).isPresent()) {
            throw new InvalidInput("slug", "slug.taken", "slug '" + tenant.slug() + "' is taken");
        }
        String own = SlugRule.checkedOwnDomain("ownDomain", command.ownDomain(), settings.baseDomain());
        String first = tenant.slug() + "." + settings.baseDomain();
        refuseTaken("slug", first);
        tenant.answerAt(first, own == null, false, clock.instant());
        if (own != null) {
            refuseTaken("ownDomain", own);
            tenant.answerAt(own, true, true, clock.instant());
        }
        store.add(tenant);
        audit.record("tenant.opening", tenant.slug(), "");
        announce(tenant);
        return tenant;
    }

    Tenant become(long tenantId, TenantStatus from, TenantStatus to, String act, String why) {
        Tenant tenant = required(tenantId);
        if (tenant.status() == to) {
            return tenant;
        }
        if (tenantId == TenantContext.PLATFORM || tenant.status() != from) {
            throw new Conflict(
                    "tenant.status", "a tenant that is " + tenant.status() + " cannot become " + to + " this way");
        }
        tenant.become(to);
        audit.record(act, tenant.slug(), why);
        announce(tenant);
        return tenant;
    }

    Tenant change(ChangeTenant command) {
        String why = Why.required(command.why());
        Tenant tenant = required(command.tenantId());
        if (tenant.view().platform()) {
            throw new Conflict("tenant.platform", "the platform itself is no village");
        }
        VersionRule.same(command.version(), tenant.view().version());
        participants.refuseUnknown(command.participantId());
        String before = TenantWords.of(tenant);
        tenant.change(command);
        if (tenant.view().kind() == TenantKind.VILLAGE) {
            tenant.placeIn(municipality(command.municipalityId()));
        }
        store.flush();
        audit.record("tenant.changed", tenant.slug(), why + " (" + before + " -> " + TenantWords.of(tenant) + ")");
        announce(tenant);
        return tenant;
    }

    void place(long tenantId, Long municipalityId) {
        Tenant village = required(tenantId);
        Tenant municipality = municipality(municipalityId);
        village.placeIn(municipality);
        audit.record("tenant.placed", village.slug(), municipality == null ? "" : "in " + municipality.slug());
    }

    private Tenant municipality(Long id) {
        return id == null
                ? null
                : store.byId(id)
                        .orElseThrow(() -> new InvalidInput(
                                "municipalityId", "municipality.unknown", "there is no municipality " + id));
    }

    Tenant required(long tenantId) {
        return store.byId(tenantId).orElseThrow(() -> new NotFound("tenant", tenantId));
    }

    private void announce(Tenant tenant) {
        changes.fire(new TenantsChanged(tenant.id(), tenant.view().timeZone()));
        pages.fire(new ContentChanged(tenant.id()));
        pages.fire(new ContentChanged(TenantContext.PLATFORM)); // whose home lists the villages
    }

    private void refuseTaken(String field, String host) {
        if (store.byHost(host).isPresent()) {
            throw new InvalidInput(field, "host.taken", "host " + host + " is taken");
        }
    }
}
