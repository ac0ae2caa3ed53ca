package nl.mienskip.shell.metering;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContext;
import nl.mienskip.usage.Metering;
import nl.mienskip.usage.MeteringSwitch;

/**
 * Puts the meter around each war. The server finds it by its name under META-INF/services; a filter or initializer in a
 * library of the EAR would not be found.
 */
public final class MeteringExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo war, ServletContext context) {
        Metering metering = CDI.current().select(Metering.class).get();
        MeteringSwitch meters = CDI.current().select(MeteringSwitch.class).get();
        boolean residents =
                war.getContextPath().equals("/") || war.getContextPath().isEmpty();
        war.addInitialHandlerChainWrapper(next -> new MeteringHandler(next, meters, metering, residents));
    }
}
