package nl.mienskip.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.accounts.SignInView;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.shell.TenantFilter;
import org.jboss.logging.Logger;

/** Who is signed in with the session of a request: on this host, with a sign-in that holds, vouched for lately. */
@ApplicationScoped
class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class);

    /** Keycloak does not tell when somebody is disabled; within five minutes they are out. */
    private static final Duration ASK_AGAIN = Duration.ofMinutes(4);

    /** How long a Keycloak that does not answer is forgiven. */
    private static final Duration FORGIVEN = Duration.ofMinutes(30);

    @Inject
    private Accounts accounts;

    @Inject
    private OpenIdClient keycloak;

    @Inject
    private Clock clock;

    /** Sign-ins that are being asked after, so that one request does it and others go on. */
    private final Set<Long> asking = ConcurrentHashMap.newKeySet();

    /** The session is another host's: to be treated as if there were none, and left alone. */
    boolean foreign(HttpServletRequest request) {
        SignedIn signedIn = attribute(request.getSession(false));
        return signedIn != null && !signedIn.host().equals(TenantFilter.host(request));
    }

    /** Who is signed in here; ends the session when its sign-in has ended. */
    Optional<SignInView> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        SignedIn signedIn = attribute(session);
        if (signedIn == null || !signedIn.host().equals(TenantFilter.host(request))) {
            return Optional.empty();
        }
        Optional<SignInView> holding = system(() -> accounts.signedIn(signedIn.signInId(), signedIn.host()))
                .filter(view -> stillVouched(session, signedIn));
        if (holding.isEmpty()) {
            end(session);
        }
        return holding;
    }

    /** What the session keeps of whoever is signed in here. */
    Optional<SignedIn> kept(HttpServletRequest request) {
        return Optional.ofNullable(attribute(request.getSession(false)))
                .filter(signedIn -> signedIn.host().equals(TenantFilter.host(request)));
    }

    /**
     * Begins a session for somebody whom Keycloak vouches for, under a new id. Nothing of an earlier session is kept,
     * unless it was the same person's.
     */
    void begin(HttpServletRequest request, Vouched vouched) {
        SignInView signIn = noted(vouched);
        HttpSession session = request.getSession(false);
        SignedIn before = attribute(session);
        if (before != null && samePerson(before, signIn, vouched)) {
            system(() -> {
                accounts.end(before.signInId());
                return null;
            });
            request.changeSessionId();
        } else {
            if (session != null) {
                session.invalidate();
            }
            session = request.getSession(true);
        }
        session.setAttribute(
                SignedIn.ATTRIBUTE,
                new SignedIn(
                        signIn.id(),
                        signIn.account().id(),
                        vouched.person().host(),
                        vouched.person().session(),
                        vouched.idToken(),
                        vouched.refreshToken(),
                        clock.instant()));
    }

    /** Ends the sign-ins of one Keycloak session on every host, and this session. */
    void endEverywhere(HttpServletRequest request, SignedIn signedIn) {
        system(() -> accounts.endAll(signedIn.keycloakSession()));
        end(request.getSession(false));
    }

    private SignInView noted(Vouched vouched) {
        try {
            return system(() -> accounts.signIn(vouched.person()));
        } catch (RuntimeException e) {
            // Somebody's first sign-in in two tabs at once: one of the two finds the account just made.
            LOG.debugf(e, "noting a sign-in failed; trying once more");
            return system(() -> accounts.signIn(vouched.person()));
        }
    }

    private static boolean samePerson(SignedIn before, SignInView now, Vouched vouched) {
        return before.accountId() == now.account().id()
                && before.host().equals(vouched.person().host())
                && before.keycloakSession().equals(vouched.person().session());
    }

    private boolean stillVouched(HttpSession session, SignedIn signedIn) {
        Instant now = clock.instant();
        if (signedIn.vouchedAt().plus(ASK_AGAIN).isAfter(now) || !asking.add(signedIn.signInId())) {
            return true;
        }
        try {
            String next = keycloak.stillVouched(signedIn.refreshToken());
            if (signedIn.equals(attribute(session))) {
                session.setAttribute(SignedIn.ATTRIBUTE, signedIn.vouched(next, now));
            }
            return system(() -> accounts.seen(signedIn.signInId()));
        } catch (SignInRefused e) {
            LOG.debugf("sign-in %d has ended: %s", signedIn.signInId(), e.getMessage());
            system(() -> {
                accounts.end(signedIn.signInId());
                return null;
            });
            return false;
        } catch (SignInUnavailable e) {
            LOG.warnf("whether sign-in %d still holds is not known: %s", signedIn.signInId(), e.getMessage());
            return signedIn.vouchedAt().plus(FORGIVEN).isAfter(now);
        } finally {
            asking.remove(signedIn.signInId());
        }
    }

    private static void end(HttpSession session) {
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException e) {
                LOG.debugf("another request has ended the session already");
            }
        }
    }

    private static SignedIn attribute(HttpSession session) {
        try {
            return session == null ? null : (SignedIn) session.getAttribute(SignedIn.ATTRIBUTE);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    static <T> T system(Callable<T> work) {
        return ActorContext.as(Actor.system("sign-in"), work);
    }
}
