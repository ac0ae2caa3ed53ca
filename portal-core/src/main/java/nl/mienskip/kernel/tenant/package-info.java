/**
 * Which village is being acted for.
 *
 * <p>Every row of a village carries its tenant ({@link nl.mienskip.kernel.tenant.TenantScoped}); Hibernate filters on
 * it, {@link nl.mienskip.kernel.tenant.TenantGuard} checks what Hibernate does not filter, and the schema refuses a
 * child of another tenant. The platform itself is tenant 1: acting for it shows its own rows, never everybody's.
 * Imports no feature.
 */
package nl.mienskip.kernel.tenant;
