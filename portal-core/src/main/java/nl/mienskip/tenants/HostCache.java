package nl.mienskip.tenants;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers which tenant a host belongs to, also that it belongs to none, so that a flood of made-up hosts stays away
 * from the database. Bounded in number and time: another node's change shows within half a minute.
 */
@ApplicationScoped
class HostCache {

    private final Cache<String, Optional<TenantView>> byHost = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    Optional<TenantView> get(String host, Function<String, Optional<TenantView>> lookUp) {
        return byHost.get(host, lookUp);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TenantsChanged change) {
        byHost.invalidateAll();
    }
}
