package nl.mienskip.server;

import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.DeploymentEvent;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Deploys the core once for all test classes instead of once for each, which took longer than most of them: they all
 * deploy the same. The server goes down with it after the last. An archive of another name is its class's own.
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Sharing.class);
    }

    /** Within the contexts that Arquillian opens around these events, hence the precedence. */
    public static final class Sharing {

        @Inject
        @DeploymentScoped
        private InstanceProducer<DeploymentDescription> description;

        @Inject
        @DeploymentScoped
        private InstanceProducer<Deployment> deployment;

        @Inject
        @DeploymentScoped
        private InstanceProducer<ProtocolMetaData> address;

        private ProtocolMetaData shared;

        /** The first class deploys; the next are told where that is. */
        public void deploy(@Observes(precedence = -1) EventContext<DeployDeployment> asked) {
            Deployment wanted = asked.getEvent().getDeployment();
            if (!isCore(asked.getEvent())) {
                asked.proceed();
            } else if (shared == null) {
                asked.proceed();
                shared = address.get();
            } else {
                description.set(wanted.getDescription());
                deployment.set(wanted);
                address.set(shared);
                wanted.deployed();
            }
        }

        /** Another class may come. */
        public void undeploy(@Observes(precedence = -1) EventContext<UnDeployDeployment> asked) {
            if (!isCore(asked.getEvent())) {
                asked.proceed();
            }
        }

        private static boolean isCore(DeploymentEvent event) {
            DeploymentDescription wanted = event.getDeployment().getDescription();
            return wanted.isArchiveDeployment() && wanted.getArchive().getName().equals(CoreInServer.NAME);
        }
    }
}
