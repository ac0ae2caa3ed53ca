package nl.mienskip.web.shell;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/**
 * Takes the language out of the path, so that resources know only {@code /news}. The village's own language has no
 * prefix: an address that has it all the same leads to the one without. What is no page knows no language.
 */
@Provider
@Dependent
@PreMatching
@Priority(Priorities.AUTHENTICATION + 10)
public class LanguageFilter implements ContainerRequestFilter {

    /** What no page is knows no language: what stands in one of these folders, and what is named as a file. */
    private static final Pattern NO_PAGE = Pattern.compile("/(?:(?:api|assets|media)/.*|[\\w-]+\\.\\w+(?:[?#].*)?)");

    @Inject
    private Visit visit;

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        String path = uri.getRequestUri().getRawPath();
        String[] parts = path.split("/", 3);
        TenantView tenant = visit.tenant();
        Optional<Language> named = Language.of(parts.length > 1 ? parts[1] : "").filter(tenant.languages()::contains);
        if (named.isEmpty()) {
            visit.readIn(tenant.ownLanguage(), path);
            return;
        }
        String rest = "/" + (parts.length > 2 ? parts[2] : "");
        if (NO_PAGE.matcher(rest).matches()) {
            throw new NotFoundException();
        }
        if (named.get() == tenant.ownLanguage()) {
            if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
                throw new NotFoundException();
            }
            request.abortWith(Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(to(uri, rest))
                    .header(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                    .build());
            return;
        }
        visit.readIn(named.get(), rest);
        request.setRequestUri(uri.getBaseUri(), to(uri, rest));
    }

    /** Whether a path is of a page that can be had in each language, and names none yet. */
    static boolean knowsLanguages(String path) {
        return Language.of(path.split("[/?#]", 3)[1]).isEmpty()
                && !path.startsWith("/admin")
                && !NO_PAGE.matcher(path).matches();
    }

    private static URI to(UriInfo uri, String path) {
        return uri.getRequestUriBuilder().replacePath(path).build();
    }
}
