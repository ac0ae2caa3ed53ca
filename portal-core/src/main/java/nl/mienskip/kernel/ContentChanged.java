package nl.mienskip.kernel;

/**
 * What residents see of a tenant changed; fired in the changing transaction, so observe it after success.
 *
 * @param tenantId whose pages are stale
 */
public record ContentChanged(long tenantId) {}
