package nl.mienskip.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.server.CoreInServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The isolation test of the one native query that looks across villages. */
@ArquillianTest
class MyVillagesIT {

    @Inject
    private Members members;

    @Inject
    private Villagers people;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @Test
    void everybodySeesTheirOwnVillagesAndNobodyElses() {
        long burum = people.village("burum");
        long warfstermolen = people.village("warfstermolen");
        AccountView inBoth = people.villager(burum);
        people.as(inBoth, warfstermolen, () -> members.ask(inBoth.name(), ""));
        AccountView inOne = people.villager(warfstermolen);
        AccountView inNone = people.stranger();

        assertThat(people.as(inBoth, burum, members::myVillages))
                .extracting(village -> village.tenant().slug(), MyVillage::status)
                .containsExactly(tuple("burum", MemberStatus.ADMITTED), tuple("warfstermolen", MemberStatus.REQUESTED));
        assertThat(people.as(inOne, burum, members::myVillages))
                .extracting(village -> village.tenant().slug())
                .containsExactly("warfstermolen");
        assertThat(people.as(inNone, burum, members::myVillages)).isEmpty();
    }

    @Test
    void aVillageThatWasLeftIsNoLongerListed() {
        long burum = people.village("burum");
        AccountView villager = people.villager(burum);
        people.as(villager, burum, members::leave);

        assertThat(people.as(villager, burum, members::myVillages)).isEmpty();
    }

    @Test
    void aVisitorHasNone() {
        assertThatThrownBy(() -> people.as(Actor.VISITOR, people.village("burum"), members::myVillages))
                .isInstanceOf(Forbidden.class);
    }
}
