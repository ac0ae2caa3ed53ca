package nl.mienskip.web.shell;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import nl.mienskip.kernel.settings.Settings;

/**
 * A page has one address: who reads it under another of the village's hosts is led to the canonical one, whose name
 * comes from the host table. {@code localhost} stays where it is, because it is how a machine reaches itself.
 */
@Provider
@Dependent
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class CanonicalHostFilter implements ContainerRequestFilter {

    @Inject
    private Visit visit;

    @Inject
    private Settings settings;

    @Context
    private HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        String asked = http.getServerName().toLowerCase(Locale.ROOT);
        String canonical = visit.tenant().canonicalHost();
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String path = http.getRequestURI();
        if (!reading || asked.equals(canonical) || asked.equals("localhost") || path.startsWith("/api/")) {
            return;
        }
        String query = http.getQueryString() == null ? "" : "?" + http.getQueryString();
        request.abortWith(Response.status(Response.Status.PERMANENT_REDIRECT)
                .location(URI.create(settings.address(canonical, path + query)))
                .build());
    }
}
