package nl.mienskip.tenants;

import java.time.ZoneId;

/**
 * A tenant is new, or its names or its hosts changed; what was remembered of them is stale.
 *
 * @param timeZone by which its days begin
 */
public record TenantsChanged(long tenantId, ZoneId timeZone) {}
