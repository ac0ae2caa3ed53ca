package nl.mienskip.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Why;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;

/** Lets a tenant go up in another. What was of the first stays its own; the other counts its inhabitants and has its hosts. */
@ApplicationScoped
class Mergers {

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

    Tenant merge(MergeTenants command) {
        String why = Why.required(command.why());
        LocalDate day = standings.day("day", command.day());
        Tenant ending = life.required(command.tenantId());
        Tenant into = store.byId(command.intoId())
                .orElseThrow(() -> new InvalidInput("intoId", "tenant.unknown", "there is no such village"));
        if (ending.id() == TenantContext.PLATFORM) {
            throw new Conflict("tenant.platform", "the platform itself is no village");
        }
        hold(ending, into);
        if (into.closesOn() != null) {
            throw new InvalidInput("intoId", "merger.closing", "the other is to close itself", into.closesOn());
        }
        MergerRule.check(ending.view(), into.view());
        MergerRule.check(
                day,
                standings.of(ending.id()),
                standings.of(into.id()),
                store.mergedInto(ending.id()).stream().map(Tenant::mergedOn).toList());
        ending.mergeInto(into.id(), day);
        standings.change(ending.id(), day, StandingView::leaving);
        moveVillages(ending, into, day);
        moveHosts(ending, into);
        audit.record("tenant.merged", ending.slug(), why + " (into " + into.slug() + " from " + day + ")");
        audit.record("tenant.joined", into.slug(), why + " (by " + ending.slug() + " from " + day + ")");
        life.announce(ending);
        life.announce(into);
        endings.fire(new TenantEnding(ending.id(), into.id(), day));
        return ending;
    }

    /** In the order of their numbers, so that two mergers do not wait for each other. */
    private void hold(Tenant one, Tenant other) {
        store.lock(Math.min(one.id(), other.id()));
        store.lock(Math.max(one.id(), other.id()));
    }

    /** What lay in a municipality that ends lies in the other from that day. */
    private void moveVillages(Tenant ending, Tenant into, LocalDate day) {
        standings
                .changeWhere(day, standing -> standing.isIn(ending.id()), standing -> standing.lyingIn(into.id()))
                .forEach((id, from) -> moveVillage(life.required(id), ending, into, from));
    }

    private void moveVillage(Tenant village, Tenant ending, Tenant into, LocalDate from) {
        if (Objects.equals(village.liesInId(), ending.id())) {
            village.placeIn(into);
        }
        audit.record("tenant.placed", village.slug(), "in " + into.slug() + " (from " + from + ")");
        life.announce(village);
    }

    /** They lead to the other's own host, as all that are not canonical do. */
    private void moveHosts(Tenant ending, Tenant into) {
        List<HostView> hosts = ending.hostViews();
        ending.leaveHosts();
        store.flush();
        hosts.forEach(host -> into.answerAt(host.host(), false, host.ownDomain(), clock.instant()));
        store.flush();
    }

    /** What became of a tenant; empty when it is there still. */
    Optional<MergerView> of(long tenantId) {
        Tenant tenant = store.byId(tenantId).orElseThrow(() -> new NotFound("tenant", tenantId));
        return Optional.ofNullable(tenant.mergedIntoId())
                .map(life::required)
                .map(into -> new MergerView(into.id(), into.slug(), tenant.mergedOn()));
    }

    /** By the tenant that ended. */
    Map<Long, MergerView> all() {
        Map<Long, Tenant> all = store.all().stream().collect(Collectors.toMap(Tenant::id, Function.identity()));
        return all.values().stream()
                .filter(tenant -> tenant.mergedIntoId() != null)
                .collect(Collectors.toMap(
                        Tenant::id,
                        tenant -> new MergerView(
                                tenant.mergedIntoId(),
                                all.get(tenant.mergedIntoId()).slug(),
                                tenant.mergedOn())));
    }
}
