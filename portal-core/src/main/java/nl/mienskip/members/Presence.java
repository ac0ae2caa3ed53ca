package nl.mienskip.members;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.tenant.TenantContext;
import org.jboss.logging.Logger;

/**
 * Gathers who was there and writes it down every few seconds, so that a request neither writes nor waits. Of a member
 * only the last day is kept.
 */
@ApplicationScoped
class Presence {

    private static final Logger LOG = Logger.getLogger(Presence.class);

    private static final Duration PAUSE = Duration.ofSeconds(4);
    private static final int WHEN_ALL_STANDS = 100;

    private final Set<Seen> seen = ConcurrentHashMap.newKeySet();

    @Inject
    private LastSeen lastSeen;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "members.seen", this::writeAll);
    }

    /** What fails here must not keep others from writing down theirs. */
    void end(@Observes Shutdown stop) {
        try {
            ActorContext.as(Actor.system("members.seen"), this::writeAll);
        } catch (RuntimeException e) {
            LOG.error("who was seen last is not noted", e);
        }
    }

    /** A member of the tenant acted for asked for something. */
    void note(long memberId) {
        seen.add(new Seen(TenantContext.id(), memberId));
    }

    private void writeAll() {
        Map<Long, List<Seen>> byTenant = seen.stream().collect(Collectors.groupingBy(Seen::tenantId));
        Jobs.forEach(byTenant.entrySet(), those -> write(those.getKey(), those.getValue()));
    }

    private void write(long tenantId, List<Seen> those) {
        // Forgotten before it is written: who comes back meanwhile is gathered anew, and nobody is missed.
        those.forEach(seen::remove);
        try {
            TenantContext.asTenant(
                    tenantId,
                    () -> lastSeen.today(those.stream().map(Seen::memberId).toList()));
        } catch (NotFound gone) {
            LOG.infof("village %d is no more; who was seen there is not noted", tenantId);
        } catch (RuntimeException e) {
            seen.addAll(those);
            throw e;
        }
    }

    private record Seen(long tenantId, long memberId) {}
}
