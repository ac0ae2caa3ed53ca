package nl.mienskip.admin.villages;

import java.time.Instant;
import nl.mienskip.tenants.TenantView;

/**
 * One line of the list of villages.
 *
 * @param members how many belong to it; null while nobody has looked
 * @param lastPublishedAt null when nothing is published
 * @param requests answered this month
 */
record VillageRow(TenantView tenant, Long members, Instant lastPublishedAt, long requests) {}
