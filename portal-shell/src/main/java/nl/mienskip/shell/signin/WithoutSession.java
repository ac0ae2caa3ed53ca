package nl.mienskip.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;

/** A request whose session is another host's, or must not count: as if there were none, and none can be made. */
final class WithoutSession extends HttpServletRequestWrapper {

    WithoutSession(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        if (create) {
            throw new IllegalStateException("this request can have no session");
        }
        return null;
    }

    @Override
    public String changeSessionId() {
        throw new IllegalStateException("this request has no session");
    }

    @Override
    public String getRequestedSessionId() {
        return null;
    }

    @Override
    public boolean isRequestedSessionIdValid() {
        return false;
    }
}
