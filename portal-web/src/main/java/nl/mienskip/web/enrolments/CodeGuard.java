package nl.mienskip.web.enrolments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Callable;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.tenant.WorkFailedException;
import nl.mienskip.shell.RateLimits;
import nl.mienskip.web.shell.TooOften;

/** Lets an address be wrong about a code a few times only, so that none can be guessed. */
@RequestScoped
class CodeGuard {

    @Inject
    private RateLimits limits;

    @Inject
    private HttpServletRequest request;

    /**
     * Does what needs a code; a code that is none counts.
     *
     * @throws NotFound when no letter has the code
     */
    <T> T guarded(Callable<T> use) {
        if (!limits.mayTryCode(request)) {
            throw new TooOften();
        }
        try {
            return use.call();
        } catch (NotFound e) {
            limits.wrongCode(request);
            throw e;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new WorkFailedException(e);
        }
    }
}
