package nl.mienskip.tenants;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSignedIn;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.kernel.tenant.TenantContext;

/** The door to villages and their hosts. */
@Boundary
public class Tenants {

    @Inject
    private TenantStore store;

    @Inject
    private TenantLife life;

    @Inject
    private Standings standings;

    @Inject
    private Mergers mergers;

    @Inject
    private Closings closings;

    @Inject
    private HostCache cache;

    /**
     * The tenant that answers at this host, exactly; empty when there is none or it is still being opened. One that is closed
     * for good answers that it is.
     */
    @AllowAll("a visitor's request is answered for some tenant")
    public Optional<TenantView> byHost(String host) {
        return cache.get(
                host.toLowerCase(Locale.ROOT),
                name -> store.byHost(name).map(Tenant::view).filter(tenant -> tenant.status() != TenantStatus.OPENING));
    }

    /** The tenant acted for. */
    @AllowAll("its pages show it")
    public TenantView current() {
        return life.required(TenantContext.id()).view();
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

    /** The villages and municipalities that a filter leaves, by name, in pages. */
    @Allow(Right.TENANTS_READ)
    public Paged<TenantView> find(TenantFilter filter, int page, int size) {
        int number = Math.max(1, page);
        return new Paged<>(
                store.filtered(filter, (number - 1) * size, size).stream()
                        .map(Tenant::view)
                        .toList(),
                number,
                size,
                store.count(filter));
    }

    /** A tenant's hosts, the canonical one first. */
    @Allow(Right.TENANTS_READ)
    @AllowSystem("certificate-days are counted by host")
    public List<HostView> hosts(long tenantId) {
        return life.required(tenantId).hostViews();
    }

    /**
     * Lays down a tenant with its hosts, in status OPENING: {@link #markOpen} ends that once the other steps are done.
     *
     * @throws InvalidInput naming the field
     */
    @Allow(Right.TENANTS_OPEN)
    public TenantView open(OpenTenant command) {
        return life.layDown(command).view();
    }

    /**
     * Ends the opening: from now on the tenant's hosts answer. Nothing changes when it is open.
     *
     * @throws Conflict when it is suspended or closed
     */
    @Allow(Right.TENANTS_OPEN)
    public TenantView markOpen(long tenantId) {
        return life.become(tenantId, TenantStatus.OPENING, TenantStatus.OPEN, "tenant.opened", "")
                .view();
    }

    /**
     * Closes an open tenant for now; its pages say so and nothing is lost.
     *
     * @throws InvalidInput when there is no reason
     * @throws Conflict when it is being opened, or closed
     */
    @Allow(Right.TENANTS_OPEN)
    public TenantView suspend(long tenantId, String why) {
        return life.become(tenantId, TenantStatus.OPEN, TenantStatus.SUSPENDED, "tenant.suspended", Why.required(why))
                .view();
    }

    /**
     * Opens a suspended tenant again.
     *
     * @throws InvalidInput when there is no reason
     * @throws Conflict when it is being opened, or closed
     */
    @Allow(Right.TENANTS_OPEN)
    public TenantView reopen(long tenantId, String why) {
        return life.become(tenantId, TenantStatus.SUSPENDED, TenantStatus.OPEN, "tenant.reopened", Why.required(why))
                .view();
    }

    /**
     * Changes what is known of a tenant.
     *
     * @throws InvalidInput naming the field
     * @throws Conflict when somebody else changed it meanwhile
     */
    @Allow(Right.TENANTS_OPEN)
    public TenantView change(ChangeTenant command) {
        return life.change(command).view();
    }

    /**
     * Gives a tenant another payer, from a day on until now. What was billed stays; a next round bills the difference.
     *
     * @param from null for today; no later day
     * @throws InvalidInput naming the field, also when it did not count yet on that day
     */
    @Allow(Right.TENANTS_OPEN)
    public TenantView payer(long tenantId, long participantId, LocalDate from, String why) {
        return life.payer(tenantId, participantId, from, why).view();
    }

    /**
     * Says in which municipality a village lies from a day on until now, so that an inhabitant is not counted in both.
     *
     * @param municipalityId null when it lies in none of ours
     * @param from null for today; no later day
     * @throws InvalidInput naming the field, also when the one is no village or the other no municipality
     */
    @Allow(Right.TENANTS_OPEN)
    public TenantView place(long tenantId, Long municipalityId, LocalDate from, String why) {
        return life.place(tenantId, municipalityId, from, why).view();
    }

    /**
     * Says in which municipality a village lies on all the days that it counts.
     *
     * @param municipalityId null when it lies in none of ours
     * @throws InvalidInput when the one is no village or the other no municipality
     */
    @Allow(Right.TENANTS_OPEN)
    @AllowSystem("demo data")
    public void placeIn(long tenantId, Long municipalityId) {
        life.place(tenantId, municipalityId);
    }

    /**
     * Lets a tenant go up in another of its kind, from a day on: it takes part no more and is closed, what lies in it lies in
     * the other, and its hosts lead there. Its history stays under its own name. It cannot be undone.
     *
     * @throws InvalidInput naming the field
     * @throws Conflict when it is being opened, or closed
     */
    @Allow(Right.TENANTS_OPEN)
    public TenantView merge(MergeTenants command) {
        return mergers.merge(command).view();
    }

    /** What became of a tenant that went up in another; empty when it did not. */
    @Allow(Right.TENANTS_READ)
    public Optional<MergerView> merger(long tenantId) {
        return mergers.of(tenantId);
    }

    /** Those that went up in another, by their ids. */
    @Allow(Right.TENANTS_READ)
    @AllowSystem("their inhabitants are counted with the other")
    public Map<Long, MergerView> mergers() {
        return mergers.all();
    }

    /**
     * Closes a tenant for good, today or on a day to come; until then it can be taken back. From that day it takes no part and
     * its pages say that it is closed; its years and statements stay.
     *
     * @throws InvalidInput naming the field
     * @throws Conflict when it is being opened, or closed
     */
    @Allow(Right.TENANTS_OPEN)
    public TenantView close(CloseTenant command) {
        return closings.announce(command).view();
    }

    /**
     * Lets a tenant stay that was to close on a day that has not come.
     *
     * @throws InvalidInput when there is no reason
     * @throws Conflict when it was not to close, or has closed
     */
    @Allow(Right.TENANTS_OPEN)
    public TenantView stay(long tenantId, String why) {
        return closings.takeBack(tenantId, why).view();
    }

    /** The first day on which a tenant is closed for good, or is to be; empty when none is set. */
    @Allow(Right.TENANTS_READ)
    public Optional<LocalDate> closesOn(long tenantId) {
        return closings.day(tenantId);
    }

    /** Those whose day to close has come and that are there still. */
    @AllowSystem("the job that closes them")
    public List<Long> closingToday() {
        return closings.due();
    }

    /** Closes one of {@link #closingToday}. */
    @AllowSystem("the job that closes them")
    public void closeToday(long tenantId) {
        closings.closeDue(tenantId);
    }

    /** What a tenant was on each day. */
    @Allow(Right.TENANTS_READ)
    public Timeline timeline(long tenantId) {
        return standings.of(life.required(tenantId).id());
    }

    /** What all of them were on each day, by their ids. */
    @Allow(Right.TENANTS_READ)
    @AllowSystem("costs are divided by day")
    public Map<Long, Timeline> timelines() {
        return standings.all();
    }

    /** Who pays for the tenant acted for, and since when; empty when nobody does. */
    @Allow(Right.BILL_READ)
    @AllowSystem("a village may show everybody what it pays")
    public Optional<PaidBy> payer() {
        return standings.of(TenantContext.id()).payer();
    }

    /** The municipality in which a village lies; empty when it lies in none of ours. */
    @Allow(Right.TENANTS_READ)
    public Optional<TenantView> municipality(long tenantId) {
        return Optional.ofNullable(life.required(tenantId).liesInId())
                .map(life::required)
                .map(Tenant::view);
    }
}
