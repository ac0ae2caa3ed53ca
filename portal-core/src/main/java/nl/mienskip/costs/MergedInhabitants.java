package nl.mienskip.costs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.tenants.MergerView;
import nl.mienskip.tenants.TenantView;

/**
 * Who is counted with a tenant on a day, where others went up in it. A figure of a day before the merger knows nothing of them:
 * from the merger on theirs is added. A figure of that day or later has them in it: for the days before, theirs is taken
 * off. So nobody is counted twice, nor left out, on whatever day the figures are of.
 */
final class MergedInhabitants {

    private record Joined(TenantView tenant, LocalDate on) {}

    private final Map<Long, List<Joined>> joinedBy = new HashMap<>();

    /** @param mergers by the tenant that ended */
    MergedInhabitants(List<TenantView> tenants, Map<Long, MergerView> mergers) {
        tenants.stream().filter(tenant -> mergers.containsKey(tenant.id())).forEach(tenant -> {
            MergerView merger = mergers.get(tenant.id());
            joinedBy.computeIfAbsent(merger.intoId(), id -> new ArrayList<>()).add(new Joined(tenant, merger.on()));
        });
    }

    List<Inhabitants> of(TenantView tenant, LocalDate day) {
        List<Inhabitants> with = new ArrayList<>();
        int own = tenant.inhabitants();
        for (Joined joined : joinedBy.getOrDefault(tenant.id(), List.of())) {
            List<Inhabitants> theirs = of(joined.tenant(), joined.on());
            boolean known = !tenant.inhabitantsOn().isBefore(joined.on());
            boolean here = !day.isBefore(joined.on());
            if (here && !known) {
                with.addAll(theirs);
            } else if (known && !here) {
                own -= sum(theirs);
            }
        }
        with.addFirst(new Inhabitants(tenant, Math.max(0, own)));
        return with;
    }

    static int sum(List<Inhabitants> all) {
        return all.stream().mapToInt(Inhabitants::number).sum();
    }
}
