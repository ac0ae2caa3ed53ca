package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import nl.mienskip.costs.bills.Bills;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.tenants.Tenants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a village sees of the costs, with the demo's villages. Nothing is written. */
@ArquillianTest
class OurBillIT {

    @Inject
    private Costs costs;

    @Inject
    private Bills bills;

    @Inject
    private Tenants tenants;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @Test
    void aVillageThatPaysForItselfSeesItsOwnStatement() {
        PayerPreview preview =
                at("burum", Role.TENANT_ADMINISTRATOR, () -> bills.ours().share());

        assertThat(preview.payer().tenants()).extracting(Payer.Part::name).containsExactly("Burum");
        assertThat(preview.payer().inhabitants()).isEqualTo(600);
        assertThat(preview.year()).isEqualTo(costs.thisYear());
        assertThat(preview.lines()).isNotEmpty();
    }

    @Test
    void aVillageThatIsPaidForSeesTheStatementOfWhoPays() {
        PayerPreview preview =
                at("munnekezijl", Role.TENANT_ADMINISTRATOR, () -> bills.ours().share());

        assertThat(preview.payer().tenants())
                .extracting(Payer.Part::name)
                .contains("Munnekezijl", "Warfstermolen", "Noardeast-Fryslân")
                .doesNotContain("Burum");
        assertThat(preview.payer().tenants())
                .filteredOn(part -> part.name().equals("Noardeast-Fryslân"))
                .extracting(Payer.Part::counted)
                .as("45,000 less the three villages, whoever pays for them")
                .containsExactly(43_740);
    }

    @Test
    void thePlatformItselfHasNoBill() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ActorContext.as(
                        actor(Role.TENANT_ADMINISTRATOR),
                        () -> TenantContext.asPlatform(() -> bills.ours().share())));
    }

    @Test
    void anAdministratorOfAVillageSeesNobodyElsesCosts() {
        int year = costs.thisYear();

        forbidden(Role.TENANT_ADMINISTRATOR, () -> costs.pools(year));
        forbidden(Role.TENANT_ADMINISTRATOR, () -> costs.years());
        forbidden(Role.TENANT_ADMINISTRATOR, () -> costs.compare(year));
        forbidden(Role.TENANT_ADMINISTRATOR, () -> costs.preview(1, year));
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIDENT", "EDITOR", "CHIEF_EDITOR", "MODERATOR"})
    void whoDoesNotLookAfterTheVillageSeesNoBill(Role role) {
        forbidden(role, () -> bills.ours().share());
    }

    private void forbidden(Role role, Callable<?> work) {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> at("burum", role, work));
    }

    private <T> T at(String slug, Role role, Callable<T> work) {
        long village =
                ActorContext.as(actor(Role.OPERATOR), () -> tenants.bySlug(slug).id());
        return ActorContext.as(actor(role), () -> TenantContext.asTenant(village, work));
    }

    private static Actor actor(Role role) {
        return Actor.of(1, 1, "It", role.rights());
    }
}
