package nl.mienskip.shell.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.shell.PlainPage;
import nl.mienskip.shell.RateLimits;
import nl.mienskip.shell.TenantFilter;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;
import org.jboss.logging.Logger;

/**
 * Signing in and out: {@code /signin}, {@code /signin/silent}, {@code /signin/register} and {@code /signin/anew} lead to
 * Keycloak, {@code /signin/callback} comes back from it, a POST to {@code /signout} ends it all.
 */
public class SignInFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(SignInFilter.class);

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient PendingCookies pending;

    @Inject
    private transient OpenIdClient keycloak;

    @Inject
    private transient RateLimits limits;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String step = request.getMethod() + " " + request.getRequestURI();
        try {
            switch (step) {
                case "GET /signin" -> begin(request, response, Attempt.SILENT_FIRST);
                case "GET /signin/silent" -> begin(request, response, Attempt.SILENT_ONLY);
                case "GET /signin/register" -> begin(request, response, Attempt.REGISTER);
                case "GET /signin/anew" -> begin(request, response, Attempt.ANEW);
                case "GET /signin/callback" -> comeBack(request, response);
                case "POST /signout" -> signOut(request, response);
                default -> chain.doFilter(request, response);
            }
        } catch (SignInUnavailable e) {
            LOG.warn(e.getMessage());
            PlainPage.SIGN_IN_UNAVAILABLE.write(request, response);
        } catch (SignInRefused e) {
            LOG.infof("a sign-in at %s is refused: %s", TenantFilter.host(request), e.getMessage());
            PlainPage.SIGN_IN_FAILED.write(request, response);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, Attempt attempt)
            throws IOException, SignInUnavailable {
        String to = ReturnAddress.checked(request.getParameter("to"));
        if (attempt != Attempt.ANEW && sessions.current(request).isPresent()) {
            redirect(response, to);
        } else if (limits.maySignIn(request)) {
            ask(request, response, attempt, to);
        } else {
            PlainPage.TOO_MANY.write(request, response);
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, Attempt attempt, String to)
            throws IOException, SignInUnavailable {
        TenantView tenant = TenantFilter.tenant(request);
        Pending begun = new Pending(
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                to,
                attempt,
                clock.instant());
        URI address = keycloak.signIn(new OpenIdClient.Question(
                begun,
                callback(request),
                tenant.platform() ? null : tenant.slug(),
                language(tenant, to),
                attempt == Attempt.ANEW ? request.getParameter("name") : null));
        pending.add(request, response, begun);
        redirect(response, address.toString());
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response)
            throws IOException, SignInRefused, SignInUnavailable {
        String state = request.getParameter("state");
        Optional<Pending> begun = state == null ? Optional.empty() : pending.find(request, state);
        if (begun.isEmpty()) {
            throw new SignInRefused("nothing was begun with this state, in this browser, on this host");
        }
        pending.remove(response, state);
        if (!keycloak.from(request.getParameter("iss"))) {
            throw new SignInRefused("the answer names another issuer");
        }
        String error = request.getParameter("error");
        String code = request.getParameter("code");
        if (error != null) {
            goOn(request, response, begun.get(), error);
        } else if (code == null || code.isEmpty()) {
            throw new SignInRefused("the answer holds no code");
        } else {
            Vouched vouched = keycloak.redeem(code, begun.get(), callback(request), TenantFilter.host(request));
            sessions.begin(request, vouched);
            redirect(response, begun.get().to());
        }
    }

    /** Keycloak signed nobody in: asks again with a page, or leaves it at that. */
    private void goOn(HttpServletRequest request, HttpServletResponse response, Pending before, String error)
            throws IOException, SignInRefused, SignInUnavailable {
        boolean organizationUnknown = error.equals("invalid_scope");
        switch (before.attempt()) {
            case SILENT_ONLY -> redirect(response, before.to());
            case SILENT_FIRST -> ask(request, response, Attempt.BRANDED, before.to());
            case BRANDED, REGISTER, ANEW -> {
                if (!organizationUnknown) {
                    throw new SignInRefused("Keycloak says " + code(error));
                }
                ask(request, response, Attempt.PLAIN, before.to());
            }
            case PLAIN -> throw new SignInRefused("Keycloak says " + code(error));
        }
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response)
            throws IOException, SignInRefused, SignInUnavailable {
        Optional<SignedIn> kept = sessions.kept(request);
        String home = settings.address(TenantFilter.host(request), "/");
        if (kept.isEmpty()) {
            redirect(response, home);
            return;
        }
        sessions.endEverywhere(request, kept.get());
        redirect(
                response,
                keycloak.signOut(kept.get().idToken(), URI.create(home)).toString());
    }

    private URI callback(HttpServletRequest request) {
        return URI.create(settings.address(TenantFilter.host(request), "/signin/callback"));
    }

    /** The language of the page that is gone back to. */
    private static String language(TenantView tenant, String to) {
        String first = to.length() > 1 ? to.substring(1).split("[/?#]", 2)[0] : "";
        return Language.of(first)
                .filter(tenant.languages()::contains)
                .orElse(tenant.ownLanguage())
                .tag();
    }

    /** What Keycloak calls an error, without what somebody else may have written into the address. */
    private static String code(String error) {
        return error.matches("[a-z_]{1,40}") ? error : "an error";
    }

    private static void redirect(HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
