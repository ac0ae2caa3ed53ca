package nl.mienskip.members;

import jakarta.inject.Inject;
import java.util.EnumSet;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.server.CoreInServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;

/** What tests begin with that are about people of two villages which must not know of each other. */
public abstract class InTwoVillages {

    /** Whoever holds all rights, without being a member: only tests can be so. */
    protected static final Actor BOARD = Actor.of(0, 0, "Testbestuur", EnumSet.allOf(Right.class));

    @Inject
    protected Villagers people;

    protected long burum;
    protected long warfstermolen;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void findTheVillages() {
        burum = people.village("burum");
        warfstermolen = people.village("warfstermolen");
    }
}
