package nl.mienskip.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.VersionRule;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.participants.Participants;
import org.jboss.logging.Logger;

/** What happens to a tenant: laid down, opened, suspended, opened again, changed, paid for by another, placed. */
@ApplicationScoped
class TenantLife {

    private static final Logger LOG = Logger.getLogger(TenantLife.class);

    @Inject
    private TenantStore store;

    @Inject
    private Standings standings;

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
        LocalDate countsFrom = standings.day("countsFrom", command.countsFrom());
        Tenant tenant = new Tenant(command, clock.instant());
        if (store.bySlug(tenant.slug()).isPresent()) {
            throw new InvalidInput("slug", "slug.taken", "slug '" + tenant.slug() + "' is taken");
        }
        String own = SlugRule.checkedOwnDomain("ownDomain", command.ownDomain(), settings.baseDomain());
        String first = tenant.hostUnder(settings.baseDomain());
        refuseTaken("slug", first);
        tenant.answerAt(first, own == null, false, clock.instant());
        if (own != null) {
            refuseTaken("ownDomain", own);
            tenant.answerAt(own, true, true, clock.instant());
        }
        store.add(tenant);
        standings.begin(tenant.id(), countsFrom, command.participantId());
        audit.record("tenant.opening", tenant.slug(), "counts from " + countsFrom);
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

    /**
     * Lets those who stand under one of these domains, the platform's before, follow it to the one that it has now. Where
     * they stood they go on answering. Who stands at a domain of its own stays there.
     */
    void follow(List<String> domainsBefore) {
        String base = settings.baseDomain();
        List<Tenant> moving = store.all().stream()
                .filter(tenant -> domainsBefore.stream().anyMatch(tenant::standsUnder))
                .filter(tenant -> isFreeFor(tenant, tenant.hostUnder(base)))
                .toList();
        moving.forEach(Tenant::leaveCanonicalHost);
        store.flush();
        for (Tenant tenant : moving) {
            tenant.answerAt(tenant.hostUnder(base), false, false, clock.instant());
            tenant.makeCanonical(tenant.hostUnder(base));
            audit.record("tenant.moved", tenant.slug(), tenant.hostUnder(base));
            announce(tenant);
        }
        leadOn(domainsBefore);
    }

    /** Where somebody who went up in another would stand now leads to that other, as where they stood before does. */
    private void leadOn(List<String> domainsBefore) {
        for (Tenant gone : store.all()) {
            String now = gone.hostUnder(settings.baseDomain());
            if (gone.mergedIntoId() != null && store.byHost(now).isEmpty()) {
                domainsBefore.stream()
                        .flatMap(domain -> store.byHost(gone.hostUnder(domain)).stream())
                        .findFirst()
                        .ifPresent(other -> other.answerAt(now, false, false, clock.instant()));
            }
        }
        store.flush();
    }

    private boolean isFreeFor(Tenant tenant, String host) {
        boolean free = store.byHost(host).map(holder -> holder == tenant).orElse(true);
        if (!free) {
            LOG.warnf("%s stays where it is: somebody else has %s", tenant.slug(), host);
        }
        return free;
    }

    Tenant change(ChangeTenant command) {
        String why = Why.required(command.why());
        Tenant tenant = village(command.tenantId());
        VersionRule.same(command.version(), tenant.view().version());
        String before = TenantWords.of(tenant);
        tenant.change(command);
        store.flush();
        audit.record("tenant.changed", tenant.slug(), why + " (" + before + " -> " + TenantWords.of(tenant) + ")");
        announce(tenant);
        return tenant;
    }

    /** @param from null for today */
    Tenant payer(long tenantId, long participantId, LocalDate from, String why) {
        String reason = Why.required(why);
        Tenant tenant = held(tenantId);
        participants.refuseUnknown(participantId);
        LocalDate day = standings.day("from", from);
        standings.change(tenantId, day, standing -> standing.paidBy(participantId));
        audit.record(
                "tenant.payer",
                tenant.slug(),
                reason + " (participant " + tenant.participantId() + " -> " + participantId + " from " + day + ")");
        tenant.paidBy(participantId);
        announce(tenant);
        return tenant;
    }

    /** @param from null for today */
    Tenant place(long tenantId, Long municipalityId, LocalDate from, String why) {
        String reason = Why.required(why);
        LocalDate day = standings.day("from", from);
        return placed(tenantId, municipalityId, day, reason + " (from " + day + ")");
    }

    /** On all the days that it is there. */
    void place(long tenantId, Long municipalityId) {
        placed(tenantId, municipalityId, standings.first(held(tenantId).id()), "");
    }

    private Tenant placed(long tenantId, Long municipalityId, LocalDate day, String why) {
        Tenant village = held(tenantId);
        Tenant municipality = municipality(municipalityId);
        village.placeIn(municipality);
        standings.change(tenantId, day, standing -> standing.lyingIn(municipalityId));
        audit.record(
                "tenant.placed",
                village.slug(),
                ("in " + (municipality == null ? "none" : municipality.slug()) + " " + why).strip());
        announce(village);
        return village;
    }

    /** Kept from others, so that two changes of its days do not cross. */
    private Tenant held(long tenantId) {
        village(tenantId);
        return store.lock(tenantId).orElseThrow();
    }

    private Tenant village(long tenantId) {
        Tenant tenant = required(tenantId);
        if (tenantId == TenantContext.PLATFORM) {
            throw new Conflict("tenant.platform", "the platform itself is no village");
        }
        return tenant;
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

    void announce(Tenant tenant) {
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
