package nl.mienskip.web.shell;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import nl.mienskip.kernel.identity.KeycloakSettings;

/** What browsers are told about every answer: nothing runs, nothing comes from elsewhere, nobody frames it. */
@Provider
@Dependent
@Priority(Priorities.HEADER_DECORATOR)
public class SecurityHeaders implements ContainerResponseFilter {

    /** Signing out is a form whose answer leads to Keycloak, and browsers look at where a form ends up. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'self' %s; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    private KeycloakSettings keycloak;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", POLICY.formatted(origin(keycloak.issuer())));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Resource-Policy", readers(request));
        headers.putSingle("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
    }

    /** The sign-in page, of another origin, shows the village's crest. */
    private static String readers(ContainerRequestContext request) {
        return request.getUriInfo().getPath().matches("/?(media|look)/.*") ? "cross-origin" : "same-origin";
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
