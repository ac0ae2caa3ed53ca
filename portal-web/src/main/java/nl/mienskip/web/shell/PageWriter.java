package nl.mienskip.web.shell;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Sends the {@link Document} that a resource returned. A visitor's is kept and may be asked for again by its tag; a
 * signed-in reader's, and every error, is stored nowhere.
 */
@Provider
@Dependent
@Priority(Priorities.ENTITY_CODER)
public class PageWriter implements ContainerResponseFilter {

    @Inject
    private PageCache cache;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Document document)) {
            return;
        }
        StoredPage stored = StoredPage.of(document);
        PageCache.Key key = (PageCache.Key) request.getProperty(CacheFilter.KEY);
        Response answer;
        if (key != null && response.getStatus() == Response.Status.OK.getStatusCode()) {
            cache.keep(key, stored);
            answer = shared(stored, request);
        } else {
            answer = content(Response.status(response.getStatus()), stored, request)
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .build();
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.remove(HttpHeaders.CONTENT_TYPE);
        answer.getHeaders().forEach(headers::put);
        response.setStatus(answer.getStatus());
        response.setEntity(answer.getEntity(), null, answer.getMediaType());
    }

    /** The answer to a visitor: the document, or that theirs is still good. */
    static Response shared(StoredPage page, ContainerRequestContext request) {
        boolean same = Accepts.tag(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), page.tag());
        Response.ResponseBuilder answer = same ? Response.notModified() : content(Response.ok(), page, request);
        return answer.header(HttpHeaders.ETAG, "W/\"" + page.tag() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.COOKIE)
                .build();
    }

    private static Response.ResponseBuilder content(
            Response.ResponseBuilder answer, StoredPage page, ContainerRequestContext request) {
        answer.type(page.type());
        if (Accepts.encoding(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING), "gzip")) {
            return answer.entity(page.compressed()).header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.entity(page.plain());
    }
}
