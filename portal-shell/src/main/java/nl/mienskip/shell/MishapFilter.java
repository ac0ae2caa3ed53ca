package nl.mienskip.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.mienskip.kernel.Outage;

/**
 * The first that a request meets: what nobody further on could answer is answered here, without the database, and told
 * to the log alone.
 */
public class MishapFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(MishapFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            boolean outage = Outage.caused(e);
            String what = request.getMethod() + " " + TenantFilter.host(request) + request.getRequestURI();
            if (outage) {
                LOG.log(Level.ERROR, "out of reach for " + what + ": " + e);
            } else {
                LOG.log(Level.ERROR, "request failed: " + what, e);
            }
            response.reset();
            (outage ? PlainPage.OUTAGE : PlainPage.BROKEN).write(request, response);
        }
    }
}
