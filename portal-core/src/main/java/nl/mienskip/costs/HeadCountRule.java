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
     * @param tenants those that take part
     * @param standings of them, by their ids
     * @return who is counted with each, by tenant id; never below zero, also where figures of different dates disagree
     */
    static Map<Long, Integer> counted(List<TenantView> tenants, Map<Long, StandingView> standings) {
        Map<Long, Integer> counted = new HashMap<>();
        tenants.forEach(tenant -> counted.put(tenant.id(), tenant.inhabitants()));
        tenants.forEach(village -> {
            Long municipality = standings.get(village.id()).liesInId();
            if (municipality != null) {
                counted.computeIfPresent(municipality, (id, left) -> left - village.inhabitants());
            }
        });
        counted.replaceAll((tenant, number) -> Math.max(0, number));
        return counted;
    }
}
