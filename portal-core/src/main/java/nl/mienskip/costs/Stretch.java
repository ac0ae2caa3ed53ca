package nl.mienskip.costs;

import java.time.LocalDate;
import nl.mienskip.tenants.TenantView;

/**
 * Days on which a tenant had one payer and the same number of counted inhabitants.
 *
 * @param counted of who lives there, those who are counted there
 * @param from the first day
 * @param to the last day
 */
record Stretch(long payer, TenantView tenant, int counted, LocalDate from, LocalDate to) {

    /** Whether the same payer has the same tenant from the day after. */
    boolean isFollowedBy(Stretch next) {
        return payer == next.payer
                && tenant.id() == next.tenant.id()
                && to.plusDays(1).equals(next.from);
    }

    Stretch until(LocalDate later) {
        return new Stretch(payer, tenant, counted, from, later);
    }
}
