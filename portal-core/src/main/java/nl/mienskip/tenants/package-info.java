/**
 * Villages, municipalities and the platform, and the hosts under which they answer. Owns {@code tenant}, {@code
 * tenant_name}, {@code tenant_host}, {@code tenant_standing}; imports the kernel and the door of participants, as each has one
 * that pays for it.
 *
 * <p>Who pays for a tenant, whether it takes part and where it lies is known by day ({@link nl.mienskip.tenants.Timeline}), as a
 * bill may be about a day long ago. The columns of {@code tenant} itself say what holds today.
 *
 * <p>A tenant may go up in another. It stays, closed, with all that is its own, and says in what it went up and when; its hosts
 * are the other's. Or it closes for good on a day that is announced: it keeps its hosts, which say so.
 *
 * <p>These tables are global: a host must be looked up before there is a tenant, and the cooperation sees them all. What
 * leaves the door is what the caller may know; a visitor learns of a village only what its own pages show.
 */
package nl.mienskip.tenants;
