/**
 * Villages, municipalities and the platform, the hosts under which they answer, and the participants that pay for them.
 * Owns {@code tenant}, {@code tenant_name}, {@code tenant_host}, {@code participant}; imports the kernel only.
 *
 * <p>These tables are global: a host must be looked up before there is a tenant, and the cooperation sees them all. What
 * leaves the door is what the caller may know; a visitor learns of a village only what its own pages show.
 */
package nl.mienskip.tenants;
