package nl.mienskip.headcounts;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** The door to how many people live where. */
@Boundary
public class HeadCounts {

    @Inject
    private HeadCountStore store;

    @Inject
    private Tenants tenants;

    @Inject
    private Audit audit;

    @Inject
    private Event<HeadCountsNoted> noted;

    /** The figure that a year goes by, of each village and municipality that has one, by its id. */
    @Allow(Right.COSTS_READ)
    @AllowSystem("costs are divided by them")
    public Map<Long, HeadCountView> ofYear(int year) {
        return ReferenceRule.of(store.all().stream().map(HeadCount::view).toList(), year);
    }

    /**
     * What a file would change; stores nothing.
     *
     * @throws InvalidInput naming line and column of the first thing that is wrong
     */
    @Allow(Right.COSTS_EDIT)
    public HeadCountImport preview(byte[] file) {
        List<TenantView> all = ActorContext.as(Actor.system("headcounts"), tenants::list);
        Map<Long, String> names = all.stream().collect(Collectors.toMap(TenantView::id, TenantView::name));
        return new HeadCountImport(new HeadCountFile(all)
                .read(file).stream()
                        .map(figure -> change(figure, names))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Empty when exactly this was known. */
    private Optional<HeadCountImport.Change> change(HeadCountView figure, Map<Long, String> names) {
        HeadCountView known =
                store.of(figure.tenantId(), figure.on()).map(HeadCount::view).orElse(null);
        return figure.equals(known)
                ? Optional.empty()
                : Optional.of(new HeadCountImport.Change(
                        names.get(figure.tenantId()), figure, known == null ? null : known.inhabitants()));
    }

    /**
     * Notes the figures of a file, all or none.
     *
     * @throws InvalidInput naming line and column of the first thing that is wrong
     */
    @Allow(Right.COSTS_EDIT)
    public HeadCountImport read(byte[] file) {
        HeadCountImport read = preview(file);
        read.changes().forEach(change -> {
            store.note(change.figure());
            audit.record(
                    "head-count.noted",
                    change.tenant() + " " + change.figure().on() + ": "
                            + (change.before() == null ? "" : change.before() + " -> ")
                            + change.figure().inhabitants(),
                    change.figure().source());
        });
        if (!read.changes().isEmpty()) {
            noted.fire(new HeadCountsNoted());
        }
        return read;
    }

    /** A village's own figure, as it was filled in there; one of that day from a register stays. */
    @AllowSystem("a village opened, or its figure changed")
    public void noteOwn(long tenantId) {
        tenants.list().stream()
                .filter(tenant -> tenant.id() == tenantId)
                .map(tenant -> new HeadCountView(tenantId, tenant.inhabitantsOn(), tenant.inhabitants(), ""))
                .filter(own -> own(tenantId, own.on()))
                .forEach(store::note);
    }

    private boolean own(long tenantId, LocalDate on) {
        return store.of(tenantId, on)
                .map(known -> known.view().source().isEmpty())
                .orElse(true);
    }
}
