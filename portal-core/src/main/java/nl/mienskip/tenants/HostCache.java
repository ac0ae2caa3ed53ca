package nl.mienskip.tenants;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Remembers which tenant a host belongs to, also that it belongs to none, so that a flood of made-up hosts stays away
 * from the database. Bounded in number; another node's change shows within half a minute. While the database is away,
 * what was known last holds on, so that kept pages can still be given.
 */
@ApplicationScoped
class HostCache {

    private static final Logger LOG = Logger.getLogger(HostCache.class);
    private static final long FRESH_MILLIS = Duration.ofSeconds(30).toMillis();

    /** How long nobody else asks while one asks, or after asking failed. */
    private static final long TURN_MILLIS = Duration.ofSeconds(5).toMillis();

    /** What stands in the table; anything else is nobody's host, and the database could not even compare it. */
    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]{1,253}");

    private final Cache<String, Known> byHost =
            Caffeine.newBuilder().maximumSize(20_000).build();

    @Inject
    private Clock clock;

    HostCache() {}

    HostCache(Clock clock) {
        this.clock = clock;
    }

    Optional<TenantView> get(String host, Function<String, Optional<TenantView>> lookUp) {
        if (!HOST.matcher(host).matches()) {
            return Optional.empty();
        }
        Known known = byHost.get(host, name -> read(name, lookUp));
        if (!known.mustBeReadAgain(clock.millis())) {
            return known.tenant();
        }
        try {
            Known now = read(host, lookUp);
            // Not put back where a change has cleared everything meanwhile.
            byHost.asMap().replace(host, known, now);
            return now.tenant();
        } catch (RuntimeException e) {
            LOG.warnf("host %s could not be looked up (%s); what was known holds on", host, e.getMessage());
            return known.tenant();
        }
    }

    private Known read(String host, Function<String, Optional<TenantView>> lookUp) {
        return new Known(lookUp.apply(host), new AtomicLong(clock.millis() + FRESH_MILLIS));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TenantsChanged change) {
        byHost.invalidateAll();
    }

    private record Known(Optional<TenantView> tenant, AtomicLong freshUntil) {

        /** True for one of those who ask at the same time; the others go on with what is known. */
        boolean mustBeReadAgain(long now) {
            long until = freshUntil.get();
            return now >= until && freshUntil.compareAndSet(until, now + TURN_MILLIS);
        }
    }
}
