package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.HexFormat;
import nl.mienskip.kernel.Clash;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Outage;
import nl.mienskip.kernel.actor.Forbidden;
import org.jboss.logging.Logger;

/** Tells what no view has dealt with: refusals in words, faults with a number that also stands in the log. */
@VaadinServiceEnabled
@VaadinServiceScoped
class Mishaps implements ErrorHandler {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(Mishaps.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        String message = message(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.problem(message);
        }
    }

    /** What to tell somebody about it. */
    static String message(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput refused) {
                return Problems.words(refused);
            }
            if (cause instanceof Conflict conflict) {
                return Problems.words(conflict);
            }
            if (cause instanceof NotFound) {
                return t("shell.problem.notFound");
            }
            if (cause instanceof Forbidden) {
                return t("shell.problem.forbidden");
            }
        }
        if (Clash.caused(problem)) {
            return Problems.words(Clash.conflict());
        }
        if (Outage.caused(problem)) {
            LOG.error("out of reach", problem);
            return t("shell.problem.outage");
        }
        return t("shell.problem.fault", number(problem));
    }

    private static String number(Throwable fault) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        LOG.errorf(fault, "fault %s", number);
        return number;
    }
}
