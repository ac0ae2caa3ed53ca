/**
 * Villages, municipalities and the platform, and the hosts under which they answer. Owns {@code tenant}, {@code
 * tenant_name}, {@code tenant_host}; imports the kernel and the door of participants, as each has one that pays for it.
 *
 * <p>These tables are global: a host must be looked up before there is a tenant, and the cooperation sees them all. What
 * leaves the door is what the caller may know; a visitor learns of a village only what its own pages show.
 */
package nl.mienskip.tenants;
