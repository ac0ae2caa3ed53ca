package nl.mienskip.admin.villages;

import java.time.Instant;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.vitals.VitalsView;

/**
 * One line of the list of villages.
 *
 * @param vitals how it does; null while nobody has looked
 * @param requests answered this month
 */
record VillageRow(TenantView tenant, VitalsView vitals, long requests) {

    /** Null while nobody has looked. */
    Long members() {
        return vitals == null ? null : vitals.members();
    }

    /** Null when nothing is published, or nobody has looked. */
    Instant lastPublishedAt() {
        return vitals == null ? null : vitals.lastPublishedAt();
    }
}
