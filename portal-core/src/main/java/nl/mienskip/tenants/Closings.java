package nl.mienskip.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.DayRule;
import nl.mienskip.kernel.time.PlatformTime;

/**
 * Closes tenants for good. What is announced for a day to come changes nothing of who takes part until that day is there: it may be
 * taken back.
 */
@ApplicationScoped
class Closings {

    @Inject
    private TenantStore store;

    @Inject
    private Standings standings;

    @Inject
    private TenantLife life;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<TenantEnding> endings;

    Tenant announce(CloseTenant command) {
        String why = Why.required(command.why());
        LocalDate day = command.day() == null ? today() : DayRule.checked("day", command.day());
        if (day.isBefore(today())) {
            throw new InvalidInput("day", "closing.past", "day lies in the past");
        }
        Tenant tenant = held(command.tenantId());
        if (!tenant.isThere()) {
            throw new Conflict("tenant.status", "a tenant that is " + tenant.status() + " cannot close");
        }
        tenant.closeOn(day);
        audit.record("tenant.closing", tenant.slug(), why + " (on " + day + ")");
        endings.fire(new TenantEnding(tenant.id(), null, day));
        if (!day.isAfter(today())) {
            close(tenant);
        }
        return tenant;
    }

    Tenant takeBack(long tenantId, String why) {
        String reason = Why.required(why);
        Tenant tenant = held(tenantId);
        if (!tenant.isThere() || tenant.closesOn() == null) {
            throw new Conflict("closing.none", "it is not to close");
        }
        tenant.closeOn(null);
        audit.record("tenant.staying", tenant.slug(), reason);
        endings.fire(new TenantEnding(tenant.id(), null, null));
        return tenant;
    }

    /** Those whose day has come. */
    List<Long> due() {
        return store.closingBy(today()).stream().map(Tenant::id).toList();
    }

    /** Closes one whose day has come, unless that was done or taken back meanwhile. */
    void closeDue(long tenantId) {
        Tenant tenant = held(tenantId);
        if (tenant.isThere() && tenant.closesOn() != null && !tenant.closesOn().isAfter(today())) {
            close(tenant);
        }
    }

    /** The first day on which it is closed, or is to be; empty when none is set. */
    Optional<LocalDate> day(long tenantId) {
        return Optional.ofNullable(life.required(tenantId).closesOn());
    }

    private void close(Tenant tenant) {
        tenant.become(TenantStatus.CLOSED);
        standings.change(tenant.id(), tenant.closesOn(), StandingView::leaving);
        audit.record("tenant.closed", tenant.slug(), "from " + tenant.closesOn());
        life.announce(tenant);
    }

    private Tenant held(long tenantId) {
        if (tenantId == TenantContext.PLATFORM) {
            throw new Conflict("tenant.platform", "the platform itself is no village");
        }
        return store.lock(tenantId).orElseThrow(() -> new NotFound("tenant", tenantId));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PlatformTime.ZONE));
    }
}
