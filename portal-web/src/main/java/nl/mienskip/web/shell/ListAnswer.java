package nl.mienskip.web.shell;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.mienskip.kernel.page.Paged;

/** Answers one page of a list, with links to the pages beside it (RFC 8288). */
public final class ListAnswer {

    private ListAnswer() {}

    /** The document with its links; addresses without host, as the asker knows which one it asked. */
    public static Response of(UriInfo uri, Paged<?> page, String document) {
        Response.ResponseBuilder answer = Response.ok(document).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (page.hasPrevious()) {
            answer.link(at(uri, page.number() - 1), "prev");
        }
        if (page.hasNext()) {
            answer.link(at(uri, page.number() + 1), "next");
        }
        return answer.build();
    }

    private static String at(UriInfo uri, int number) {
        return uri.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("page", number)
                .build()
                .toString();
    }
}
