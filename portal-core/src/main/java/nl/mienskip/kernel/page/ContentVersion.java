package nl.mienskip.kernel.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.mienskip.kernel.ContentChanged;

/**
 * A number for each tenant that rises with every committed change of what its pages show. Who keeps a page reads the
 * number before looking anything up and keeps the page under it: a change in between then leaves it unused.
 *
 * <p>Numbers are this node's own; another node's changes reach it when kept pages grow old.
 */
@ApplicationScoped
public class ContentVersion {

    private final Map<Long, Long> versions = new ConcurrentHashMap<>();

    /** The present number, from 0. */
    public long of(long tenantId) {
        return versions.getOrDefault(tenantId, 0L);
    }

    void rise(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
        versions.merge(change.tenantId(), 1L, Long::sum);
    }
}
