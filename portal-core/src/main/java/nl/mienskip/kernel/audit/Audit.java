package nl.mienskip.kernel.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;

/** The log of administrative acts of the tenant acted for. */
@Boundary
public class Audit {

    private static final int PAGE_SIZE = 50;

    @Inject
    private AuditStore store;

    @Inject
    private Clock clock;

    /**
     * Writes an act by the current actor, in the act's own transaction.
     *
     * @param act what was done: noun, dot, past tense, such as {@code member.admitted}
     * @param subject to what or whom, so that a reader recognises it later
     * @param why the reason given; empty when none was asked
     */
    @AllowAll("doors call it after they have checked the act itself")
    public void record(String act, String subject, String why) {
        record(act, subject, why, List.of());
    }

    /** @param details what it changed, a line each, where the subject has no room for it */
    @AllowAll("doors call it after they have checked the act itself")
    public void record(String act, String subject, String why, List<String> details) {
        store.add(new AuditEntry(clock.instant(), ActorContext.current(), act, subject, why, details));
    }

    /** The acts, newest first, in pages of 50. */
    @Allow(Right.AUDIT_READ)
    public Paged<AuditEntryView> list(int page) {
        int number = Math.max(1, page);
        return new Paged<>(
                store.latest((number - 1) * PAGE_SIZE, PAGE_SIZE).stream()
                        .map(AuditEntry::view)
                        .toList(),
                number,
                PAGE_SIZE,
                store.count());
    }

    /** The acts on one subject, named exactly so, newest first; at most 50. */
    @Allow(Right.AUDIT_READ)
    public List<AuditEntryView> about(String subject) {
        return store.about(subject, PAGE_SIZE).stream().map(AuditEntry::view).toList();
    }
}
