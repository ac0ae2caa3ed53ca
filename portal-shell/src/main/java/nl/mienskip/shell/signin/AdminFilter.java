package nl.mienskip.shell.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.shell.PlainPage;

/**
 * Keeps the back office for who may enter it. A page asked for leads to the sign-in; a request of an open view, whose
 * session has ended meanwhile, gets the answer that makes the view load anew, and so sign in silently.
 */
public class AdminFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String EXPIRED = "{\"meta\":{\"sessionExpired\":true}}";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Actor actor = ActorContext.current();
        if (actor.may(Right.ENTER_ADMIN) || isOpenFile(request)) {
            chain.doFilter(request, response);
        } else if (ofOpenView(request)) {
            answerView(request, response);
        } else if (actor.signedIn()) {
            PlainPage.FORBIDDEN_ADMIN.write(request, response);
        } else if ("GET".equals(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/signin?to=" + URLEncoder.encode(address(request), StandardCharsets.UTF_8));
            response.setHeader("Cache-Control", "no-store");
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** Scripts and styles of the framework, the same for everybody. */
    private static boolean isOpenFile(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/admin/VAADIN/build/");
    }

    private static boolean ofOpenView(HttpServletRequest request) {
        return request.getQueryString() != null && request.getQueryString().contains("v-r=");
    }

    private static void answerView(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getQueryString().contains("v-r=uidl")) {
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(EXPIRED.getBytes(StandardCharsets.UTF_8));
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
