package nl.mienskip.shell.signin;

import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mienskip.accounts.Accounts;
import org.jboss.logging.Logger;

/**
 * Keycloak tells that somebody signed out (OpenID Connect Back-Channel Logout 1.0). It comes before hosts are looked
 * at: Keycloak reaches the portal at an internal address, and one session covers all hosts. The signed token is the
 * proof; no cookie has any part in it.
 */
public class BackChannelFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(BackChannelFilter.class);

    @Inject
    private transient OpenIdClient keycloak;

    @Inject
    private transient Accounts accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        String token = request.getParameter("logout_token");
        if (!"POST".equals(request.getMethod()) || token == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            LogoutTokenClaimsSet claims = keycloak.signedOut(token);
            int ended = Sessions.system(() -> claims.getSessionID() != null
                    ? accounts.endAll(claims.getSessionID().getValue())
                    : accounts.endAllOf(claims.getSubject().getValue()));
            LOG.debugf("Keycloak ended a session; %d sign-ins went with it", ended);
        } catch (SignInRefused e) {
            LOG.warnf("a logout token is refused: %s", e.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (SignInUnavailable e) {
            LOG.warn(e.getMessage());
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
