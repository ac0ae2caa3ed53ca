package nl.mienskip.web.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.mienskip.kernel.page.ContentVersion;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/**
 * Pages as every visitor sees them. A page is kept under the number that its village's content had before it was put
 * together, so that nothing committed later is hidden by it; under its host, so that a village with two never mixes
 * them; and no longer than until it changes by itself.
 */
@ApplicationScoped
public class PageCache {

    /** Bounds how long another node's change can stay unseen here, and what nobody reads stays in memory. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final long BYTES = 64L * 1024 * 1024;

    private final Cache<Key, StoredPage> pages;
    private final ContentVersion versions;
    private final Clock clock;

    /** What makes a visitor's page different from every other. */
    record Key(
            long tenantId,
            long tenantVersion,
            long content,
            String host,
            Language language,
            String path,
            String query) {}

    @Inject
    PageCache(ContentVersion versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(BYTES)
                .weigher((Key key, StoredPage page) -> page.weight() + 200)
                .expireAfter(Expiry.creating((Key key, StoredPage page) -> life(page.until())))
                .build();
    }

    /** For CDI's proxy. */
    PageCache() {
        this.versions = null;
        this.clock = null;
        this.pages = null;
    }

    /** The key of what is asked now; take it before looking anything up. */
    Key key(TenantView tenant, String host, Language language, String path, String query) {
        return new Key(tenant.id(), tenant.version(), versions.of(tenant.id()), host, language, path, query);
    }

    Optional<StoredPage> get(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    void keep(Key key, StoredPage page) {
        pages.put(key, page);
    }

    private Duration life(Instant until) {
        if (until == null) {
            return LONGEST;
        }
        Duration left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
