package nl.mienskip.costs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.tenants.StandingView;
import nl.mienskip.tenants.TenantView;

/**
 * An inhabitant counts once. Whoever lives in a village that has a portal counts with the village; its municipality
 * counts the others: its own figure less those of its villages, whoever pays for them.
 */
final class HeadCountRule {

    private HeadCountRule() {}

    /**
     * @param tenants those that take part, with who lives there
     * @param standings of them, and of those that went up in them, by their ids
     * @return who is counted with each, by tenant id; never below zero, also where figures of different dates disagree
     */
    static Map<Long, Integer> counted(Map<TenantView, List<Inhabitants>> tenants, Map<Long, StandingView> standings) {
        Map<Long, Integer> counted = new HashMap<>();
        tenants.forEach((tenant, all) -> counted.put(tenant.id(), MergedInhabitants.sum(all)));
        tenants.values().stream().flatMap(List::stream).forEach(village -> {
            StandingView standing = standings.get(village.from().id());
            if (standing != null && standing.liesInId() != null) {
                counted.computeIfPresent(standing.liesInId(), (id, left) -> left - village.number());
            }
        });
        counted.replaceAll((tenant, number) -> Math.max(0, number));
        return counted;
    }
}
