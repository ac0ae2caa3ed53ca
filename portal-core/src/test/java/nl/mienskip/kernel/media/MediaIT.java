package nl.mienskip.kernel.media;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ArquillianTest
class MediaIT {

    @Inject
    private Media media;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ü-1.jpg", "üü", "-", "-1.jpg", "burum-", "../1-1.jpg", "a😀-640.jpg", "a-640.jpg"})
    void aNameThatNoPictureHasFindsNoneWhateverIsInIt(String name) {
        assertThat(ActorContext.as(
                        Actor.VISITOR, () -> TenantContext.asTenant(TenantContext.PLATFORM, () -> media.file(name))))
                .isEmpty();
    }
}
