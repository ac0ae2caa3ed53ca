package nl.mienskip.tenants;

/** What sort of community a tenant is. */
public enum TenantKind {
    VILLAGE,
    MUNICIPALITY,
    /** The platform itself; there is one. */
    PLATFORM
}
