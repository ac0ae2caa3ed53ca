package nl.mienskip.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/**
 * Finds the tenant by the request's host, exactly, and acts for it for the rest of the request. A host that is not in
 * the table gets a plain page of the platform that says nothing of any tenant.
 */
public class TenantFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The request attribute that holds the {@link TenantView}. */
    public static final String TENANT = TenantView.class.getName();

    /** The request attribute that is there when the address was turned away before anything was done for it. */
    public static final String BAD_ADDRESS = TenantFilter.class.getName() + ".badAddress";

    @Inject
    private transient Tenants tenants;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<TenantView> tenant = tenants.byHost(host(request));
        if (tenant.isEmpty()) {
            PlainPage.writeUnknownHost(response);
            return;
        }
        request.setAttribute(TENANT, tenant.get());
        if (tenant.get().status() == TenantStatus.SUSPENDED) {
            PlainPage.SUSPENDED.write(request, response);
            return;
        }
        if (tenant.get().status() == TenantStatus.CLOSED) {
            PlainPage.CLOSED.write(request, response);
            return;
        }
        if (!StrictPath.plain(request.getRequestURI())) {
            request.setAttribute(BAD_ADDRESS, true);
            PlainPage.BAD_ADDRESS.write(request, response);
            return;
        }
        Onward.go(
                chain,
                request,
                response,
                work -> TenantContext.asTenant(tenant.get().id(), work));
    }

    /** The host that this request is for: lower case, without port. */
    public static String host(HttpServletRequest request) {
        return request.getServerName().toLowerCase(Locale.ROOT);
    }

    /** The tenant that this request is for. */
    public static TenantView tenant(HttpServletRequest request) {
        return (TenantView) request.getAttribute(TENANT);
    }
}
