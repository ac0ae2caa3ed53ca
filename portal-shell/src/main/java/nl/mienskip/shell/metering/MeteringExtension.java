package nl.mienskip.shell.metering;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContext;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.usage.Metering;
import org.jboss.logging.Logger;

/**
 * Puts the meter around each war. The server finds it by its name under META-INF/services; a filter or initializer in a
 * library of the EAR would not be found.
 */
public final class MeteringExtension implements ServletExtension {

    private static final Logger LOG = Logger.getLogger(MeteringExtension.class);

    @Override
    public void handleDeployment(DeploymentInfo war, ServletContext context) {
        if ("off".equals(CDI.current().select(Settings.class).get().text("PORTAL_METERING", "on"))) {
            LOG.warnf("PORTAL_METERING is off: what %s answers is not metered", war.getDeploymentName());
            return;
        }
        Metering metering = CDI.current().select(Metering.class).get();
        boolean residents =
                war.getContextPath().equals("/") || war.getContextPath().isEmpty();
        war.addInitialHandlerChainWrapper(next -> new MeteringHandler(next, metering, residents));
    }
}
