package nl.mienskip.tenants;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.mienskip.kernel.tenant.GlobalEntity;

@Entity
@Table(name = "tenant_host")
@GlobalEntity("it is looked up to find the tenant")
class TenantHost {

    @Id
    private String host;

    @ManyToOne(optional = false)
    private Tenant tenant;

    /** True or null, never false: the table allows one true for each tenant. */
    private Boolean canonical;

    private boolean ownDomain;
    private Instant since;

    protected TenantHost() {}

    TenantHost(String host, Tenant tenant, boolean canonical, boolean ownDomain, Instant since) {
        this.host = host;
        this.tenant = tenant;
        this.canonical = canonical ? Boolean.TRUE : null;
        this.ownDomain = ownDomain;
        this.since = since;
    }

    String host() {
        return host;
    }

    Tenant tenant() {
        return tenant;
    }

    boolean canonical() {
        return Boolean.TRUE.equals(canonical);
    }

    void canonical(boolean now) {
        this.canonical = now ? Boolean.TRUE : null;
    }

    HostView view() {
        return new HostView(host, canonical(), ownDomain);
    }
}
