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

/**
 * A page has one address: who comes to read under another of the village's hosts is led to the canonical one, before
 * they sign in, because a session holds on one host. {@code localhost} stays where it is, because it is how a machine
 * reaches itself; the API does too, because a program's token would not survive the way.
 */
public class CanonicalHostFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = TenantFilter.host(request);
        String canonical = TenantFilter.tenant(request).canonicalHost();
        if (asked.equals(canonical)
                || asked.equals("localhost")
                || !READING.contains(request.getMethod())
                || request.getRequestURI().startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", settings.address(canonical, request.getRequestURI() + query));
        // A browser would keep it for good, and a village may choose another host of its own.
        response.setHeader("Cache-Control", "max-age=3600");
    }
}
