package nl.mienskip.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.mienskip.kernel.settings.Settings;
import org.jboss.logging.Logger;

/**
 * Refuses requests that change something when another site made the browser send them. Villages are each other's
 * siblings, so their browsers send cookies along; what tells them apart is the browser's own word on where a request
 * comes from. The API is left alone: no cookie acts there.
 */
public class ForgeryFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(ForgeryFilter.class);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || isApi(request) || fromThisHost(request)) {
            chain.doFilter(request, response);
        } else {
            LOG.debugf("%s %s is refused: another site sent it", request.getMethod(), request.getRequestURI());
            PlainPage.FORBIDDEN_ORIGIN.write(request, response);
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private boolean fromThisHost(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return settings.address(TenantFilter.host(request), "").equals(request.getHeader("Origin"));
    }
}
