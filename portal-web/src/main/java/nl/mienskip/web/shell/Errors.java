package nl.mienskip.web.shell;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import nl.mienskip.shell.PlainPage;

/**
 * Turns every exception into an answer: a problem document for the API and for scripts, a page in the village's look for people. A
 * visitor who could do it after signing in is led there.
 */
@Provider
@Dependent
public class Errors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(Errors.class.getName());

    /** The statuses that have words of their own; the others are told as 400 or 500. */
    private static final Set<Integer> IN_WORDS = Set.of(400, 401, 403, 404, 405, 409, 413, 429, 500, 503);

    @Inject
    private Visit visit;

    @Context
    private HttpServletRequest http;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        Failure failure = Failure.of(thrown);
        String reference = failure.ours() ? logged(thrown) : "";
        ResponseBuilder answer = api() ? problem(failure, reference) : page(failure, reference);
        if (failure.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, PlainPage.RETRY_AFTER);
        }
        if (thrown instanceof WebApplicationException web) {
            web.getResponse().getAllowedMethods().stream()
                    .reduce((one, other) -> one + ", " + other)
                    .ifPresent(allowed -> answer.header(HttpHeaders.ALLOW, allowed));
        }
        return answer.build();
    }

    private boolean api() {
        return http.getRequestURI().startsWith("/api/") || http.getRequestURI().startsWith("/uploads");
    }

    private ResponseBuilder problem(Failure failure, String reference) {
        String detail = reference.isEmpty() ? failure.detail() : "reference " + reference;
        ResponseBuilder answer = Response.status(failure.status())
                .type(Problem.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new Problem(
                        "about:blank", failure.title(), failure.status(), detail, failure.field(), failure.code()));
        return failure.status() == 401 ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : answer;
    }

    private ResponseBuilder page(Failure failure, String reference) {
        if (failure.status() == 401 && http.getMethod().equals("GET")) {
            return Response.seeOther(URI.create(visit.layout("").signIn()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        int told = IN_WORDS.contains(failure.status()) ? failure.status() : failure.ours() ? 500 : 400;
        Texts texts = visit.texts();
        Layout layout = visit.unlisted(texts.get("shell.error." + told + ".title"));
        return Response.status(failure.status())
                .entity(Page.of(
                        "shell/error.jte",
                        new ErrorPage(layout, texts.get("shell.error." + told + ".text"), reference)));
    }

    /** Logs it under a short reference that the reader can pass on. */
    private static String logged(Throwable thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "request failed, reference " + reference, thrown);
        return reference;
    }
}
