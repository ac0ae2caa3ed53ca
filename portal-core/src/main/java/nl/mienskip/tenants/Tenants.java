package nl.mienskip.tenants;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSignedIn;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;

/** The door to villages, their hosts and the participants that pay for them. */
@Boundary
public class Tenants {

    @Inject
    private TenantStore store;

    @Inject
    private HostCache cache;

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

    /** The tenant that answers at this host, exactly; empty when there is none or it is still being opened. */
    @AllowAll("a visitor's request is answered for some tenant")
    public Optional<TenantView> byHost(String host) {
        return cache.get(
                host.toLowerCase(Locale.ROOT),
                name -> store.byHost(name)
                        .map(Tenant::view)
                        .filter(tenant ->
                                tenant.status() != TenantStatus.OPENING && tenant.status() != TenantStatus.CLOSED));
    }

    /** The tenant acted for. */
    @AllowAll("its pages show it")
    public TenantView current() {
        return required(TenantContext.id()).view();
    }

    /** The open villages and municipalities by name, for the platform's home page. */
    @AllowAll("the platform's home page lists them")
    public List<TenantView> open() {
        return store.all().stream()
                .filter(tenant -> tenant.status() == TenantStatus.OPEN)
                .map(Tenant::view)
                .toList();
    }

    /** Those of these tenants that answer at their hosts, in no order; the platform may be among them. */
    @AllowSignedIn("somebody's own villages, whose names and hosts the platform's home page shows to all")
    public List<TenantView> those(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.byIds(ids).stream()
                        .filter(tenant -> tenant.status() == TenantStatus.OPEN)
                        .map(Tenant::view)
                        .toList();
    }

    /** All villages and municipalities by name, whatever their status. */
    @Allow(Right.TENANTS_READ)
    @AllowSystem("metering and costs go over all of them")
    public List<TenantView> list() {
        return store.all().stream().map(Tenant::view).toList();
    }

    /**
     * A tenant by its short name.
     *
     * @throws NotFound when there is none
     */
    @Allow(Right.TENANTS_READ)
    @AllowSystem("jobs name a tenant by its slug")
    public TenantView bySlug(String slug) {
        return store.bySlug(slug)
                .orElseThrow(() -> new NotFound("tenant", slug))
                .view();
    }

    /** A tenant's hosts. */
    @Allow(Right.TENANTS_READ)
    @AllowSystem("certificate-days are counted by host")
    public List<HostView> hosts(long tenantId) {
        return required(tenantId).hostViews();
    }

    /**
     * Lays down a tenant with its hosts, in status OPENING: {@link #markOpen} ends that once the other steps are done.
     *
     * @throws InvalidInput naming the field
     */
    @Allow(Right.TENANTS_OPEN)
    public TenantView open(OpenTenant command) {
        store.participant(command.participantId())
                .orElseThrow(() -> new InvalidInput(
                        "participantId", "participant.unknown", "there is no participant " + command.participantId()));
        Tenant tenant = new Tenant(command, clock.instant());
        if (store.bySlug(tenant.slug()).isPresent()) {
            throw new InvalidInput("slug", "slug.taken", "slug '" + tenant.slug() + "' is taken");
        }
        String own = command.ownDomain() == null || command.ownDomain().isBlank()
                ? null
                : SlugRule.checkedHost("ownDomain", command.ownDomain().strip());
        String first = tenant.slug() + "." + settings.baseDomain();
        refuseTaken("slug", first);
        tenant.answerAt(first, own == null, false, clock.instant());
        if (own != null) {
            refuseTaken("ownDomain", own);
            tenant.answerAt(own, true, true, clock.instant());
        }
        store.add(tenant);
        audit.record("tenant.opening", tenant.slug(), "");
        announce(tenant.id());
        return tenant.view();
    }

    /** Ends the opening: from now on the tenant's hosts answer. */
    @Allow(Right.TENANTS_OPEN)
    public TenantView markOpen(long tenantId) {
        return become(tenantId, TenantStatus.OPEN, "tenant.opened", "");
    }

    /** Closes a tenant for now; its pages say so and nothing is lost. */
    @Allow(Right.TENANTS_OPEN)
    public TenantView suspend(long tenantId, String why) {
        if (why == null || why.isBlank()) {
            throw new InvalidInput("why", "why.empty", "a reason is needed");
        }
        return become(tenantId, TenantStatus.SUSPENDED, "tenant.suspended", why);
    }

    /**
     * Says in which municipality a village lies, so that an inhabitant is not counted in both.
     *
     * @param municipalityId null when it lies in none of ours
     * @throws InvalidInput when the one is no village or the other no municipality
     */
    @Allow(Right.TENANTS_OPEN)
    @AllowSystem("demo data")
    public void placeIn(long tenantId, Long municipalityId) {
        Tenant village = required(tenantId);
        Tenant municipality = municipalityId == null ? null : required(municipalityId);
        village.placeIn(municipality);
        audit.record("tenant.placed", village.slug(), municipality == null ? "" : "in " + municipality.slug());
    }

    /** In which municipality each village lies, by their ids; a village that lies in none of ours is left out. */
    @Allow(Right.TENANTS_READ)
    @AllowSystem("an inhabitant counts once in a split")
    public Map<Long, Long> municipalities() {
        return store.all().stream()
                .filter(tenant -> tenant.liesInId() != null)
                .collect(Collectors.toMap(Tenant::id, Tenant::liesInId));
    }

    /** All legal members by name. */
    @Allow(Right.TENANTS_READ)
    @AllowSystem("costs are split over them")
    public List<ParticipantView> participants() {
        return store.participants().stream().map(Participant::view).toList();
    }

    /**
     * Adds a legal member.
     *
     * @throws InvalidInput naming the field
     */
    @Allow(Right.TENANTS_OPEN)
    public ParticipantView addParticipant(AddParticipant command) {
        Participant participant = new Participant(command);
        if (store.participantNamed(participant.name()).isPresent()) {
            throw new InvalidInput("name", "participant.taken", "there is a participant of that name");
        }
        if (store.participantByKvkNumber(participant.kvkNumber()).isPresent()) {
            throw new InvalidInput("kvkNumber", "kvkNumber.taken", "there is a participant with that number");
        }
        store.add(participant);
        audit.record("participant.added", participant.name(), "");
        return participant.view();
    }

    private TenantView become(long tenantId, TenantStatus status, String act, String why) {
        if (tenantId == TenantContext.PLATFORM) {
            throw new Conflict("tenant.platform", "the platform itself is always open");
        }
        Tenant tenant = required(tenantId);
        if (tenant.status() != status) {
            tenant.become(status);
            audit.record(act, tenant.slug(), why);
            announce(tenantId);
        }
        return tenant.view();
    }

    private void announce(long tenantId) {
        changes.fire(new TenantsChanged(tenantId));
        pages.fire(new ContentChanged(tenantId));
        pages.fire(new ContentChanged(TenantContext.PLATFORM)); // whose home lists the villages
    }

    private void refuseTaken(String field, String host) {
        if (store.byHost(host).isPresent()) {
            throw new InvalidInput(field, "host.taken", "host " + host + " is taken");
        }
    }

    private Tenant required(long tenantId) {
        return store.byId(tenantId).orElseThrow(() -> new NotFound("tenant", tenantId));
    }
}
