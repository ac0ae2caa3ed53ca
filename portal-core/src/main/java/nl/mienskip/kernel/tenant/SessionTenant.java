package nl.mienskip.kernel.tenant;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate the tenant of a new session. Named in persistence.xml, made by Hibernate, not by CDI. */
public final class SessionTenant implements CurrentTenantIdentifierResolver<Long> {

    /**
     * No tenant that can own a row. Global entities are read before a tenant is known, so a session may open without
     * one; it then finds nothing tenant-scoped, and {@link TenantGuard} refuses to store anything.
     */
    private static final Long NOBODY = 0L;

    @Override
    public Long resolveCurrentTenantIdentifier() {
        return TenantContext.isSet() ? TenantContext.id() : NOBODY;
    }

    /** A session that has outlived its tenant must not be used on: Hibernate throws. */
    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
