package nl.mienskip.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.mienskip.kernel.Outage;
import nl.mienskip.kernel.settings.Settings;

/**
 * The first that a request meets: what nobody further on could answer is answered here, without the database, and told
 * to the log alone. Where residents come by https, every answer tells browsers to come by no other way.
 */
public class MishapFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(MishapFilter.class.getName());

    @Inject
    private transient Settings settings;

    public MishapFilter() {}

    MishapFilter(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        httpsAlone(response);
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
            httpsAlone(response);
            (outage ? PlainPage.OUTAGE : PlainPage.BROKEN).write(request, response);
        }
    }

    private void httpsAlone(HttpServletResponse response) {
        if ("https".equals(settings.publicScheme())) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
