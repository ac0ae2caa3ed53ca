package nl.mienskip.tenants;

/** A tenant, its names or its hosts changed; what was remembered of them is stale. */
public record TenantsChanged(long tenantId) {}
