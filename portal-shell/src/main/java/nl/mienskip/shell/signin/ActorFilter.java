package nl.mienskip.shell.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.members.Members;
import nl.mienskip.shell.Onward;
import org.jboss.logging.Logger;

/**
 * Says who acts for the rest of the request, with the rights that they have in this tenant at this moment. Pages and
 * views go by the session, the API by a bearer token and by nothing else, so that no cookie ever acts there.
 */
public class ActorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(ActorFilter.class);
    private static final String BEARER = "Bearer ";

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient Bearers bearers;

    @Inject
    private transient Members members;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.startsWith("/assets/") || path.startsWith("/admin/VAADIN/build/")) {
            chain.doFilter(request, response);
        } else if (path.equals("/api") || path.startsWith("/api/")) {
            api(request, response, chain);
        } else if (sessions.foreign(request)) {
            proceed(Actor.VISITOR, new WithoutSession(request), response, chain);
        } else {
            Actor actor = sessions.current(request)
                    .map(signIn -> actor(signIn.account()))
                    .orElse(Actor.VISITOR);
            if (actor.signedIn()) {
                // The page's own header may be stricter; nobody's page is ever kept for somebody else.
                response.setHeader("Cache-Control", "private, no-store");
            }
            proceed(actor, request, response, chain);
        }
    }

    private void api(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String authorization = request.getHeader("Authorization");
        Actor actor = Actor.VISITOR;
        if (authorization != null) {
            if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
                Problems.unauthorized(response, "invalid_request", "only bearer tokens are taken");
                return;
            }
            try {
                actor = actor(
                        bearers.account(authorization.substring(BEARER.length()).strip()));
            } catch (SignInRefused e) {
                LOG.debugf("a bearer token is refused: %s", e.getMessage());
                Problems.unauthorized(
                        response, "invalid_token", "the token is missing, expired or not meant for this API");
                return;
            } catch (SignInUnavailable e) {
                LOG.warn(e.getMessage());
                Problems.unavailable(response);
                return;
            }
        }
        proceed(actor, new WithoutSession(request), response, chain);
    }

    private Actor actor(AccountView account) {
        return Sessions.system(() -> members.actor(account.id(), account.name()));
    }

    private static void proceed(
            Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Onward.go(chain, request, response, work -> ActorContext.as(actor, work));
    }
}
