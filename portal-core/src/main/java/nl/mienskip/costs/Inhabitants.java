package nl.mienskip.costs;

import nl.mienskip.tenants.TenantView;

/**
 * People who are counted with one tenant.
 *
 * @param from the tenant whose figure they are of: that one, or one that went up in it
 */
record Inhabitants(TenantView from, int number) {}
