package nl.mienskip.web.shell;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.AllowAll;

/**
 * Answers a visitor's GET from the kept pages, when its resource is for everybody and gives a {@link Document}. Of the
 * query only the parameters count that the resource reads, so that the marks that others put behind a shared link
 * neither miss the kept page nor fill the memory with copies.
 */
@Provider
@Dependent
@Priority(Priorities.USER)
public class CacheFilter implements ContainerRequestFilter {

    /** The request property under which {@link PageWriter} finds the key to keep the page under. */
    static final String KEY = PageCache.Key.class.getName();

    @Inject
    private PageCache cache;

    @Inject
    private Visit visit;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (ActorContext.current().signedIn() || !shared(method) || !reads(request)) {
            return;
        }
        PageCache.Key key = cache.key(
                visit.tenant(),
                http.getServerName().toLowerCase(Locale.ROOT),
                visit.language(),
                visit.path(),
                query(method, request.getUriInfo().getQueryParameters()));
        request.setProperty(KEY, key);
        cache.get(key).ifPresent(page -> request.abortWith(PageWriter.shared(page, request)));
    }

    private static boolean shared(Method method) {
        return Document.class.isAssignableFrom(method.getReturnType())
                && (method.isAnnotationPresent(AllowAll.class)
                        || method.getDeclaringClass().isAnnotationPresent(AllowAll.class));
    }

    private static boolean reads(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** The parameters that the method reads, in its own order. */
    private static String query(Method method, MultivaluedMap<String, String> given) {
        return Arrays.stream(method.getParameters())
                .map(CacheFilter::name)
                .filter(Objects::nonNull)
                .filter(given::containsKey)
                .map(name -> name + "=" + URLEncoder.encode(given.getFirst(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String name(Parameter parameter) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query == null ? null : query.value();
    }
}
