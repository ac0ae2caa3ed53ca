package nl.mienskip.web.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.mienskip.shell.RateLimits;
import nl.mienskip.web.shell.TooOften;

/** Lets an address sign up a number of times only, as each sends a mail to whatever address was typed. */
@RequestScoped
class SignupGuard {

    @Inject
    private RateLimits limits;

    @Inject
    private HttpServletRequest request;

    /** @throws TooOften when it was too often */
    void count() {
        if (!limits.maySignUp(request)) {
            throw new TooOften();
        }
    }
}
