package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
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

/** What a village reads of the demo's statements: those of whoever pays for it. Nothing is written. */
@ArquillianTest
class OurStatementsIT {

    @Inject
    private Statements statements;

    @Inject
    private Tenants tenants;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @Test
    void aVillageReadsWhatItsPayerWasSent() {
        String number = first("burum");

        assertThat(at("burum", Role.TENANT_ADMINISTRATOR, () -> statements.ofTenant(number))
                        .buyer()
                        .name())
                .contains("Dorpsbelang Burum");
        assertThat(at("burum", Role.TENANT_ADMINISTRATOR, () -> statements.invoiceOfTenant(number))
                        .number())
                .isEqualTo(number);
    }

    @Test
    void villagesOfOnePayerReadTheSame() {
        assertThat(list("munnekezijl")).isEqualTo(list("warfstermolen")).isNotEqualTo(list("burum"));
    }

    @Test
    void whatAnotherPayerWasSentIsNotThere() {
        String burums = first("burum");
        String municipalitys = first("munnekezijl");

        for (Callable<?> work : List.<Callable<?>>of(
                () -> statements.ofTenant(burums),
                () -> statements.invoiceOfTenant(burums),
                () -> statements.documentOfTenant(burums),
                () -> statements.checkOfTenant(burums),
                () -> statements.splitOfTenant(burums, "hosting"))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> at("munnekezijl", Role.TENANT_ADMINISTRATOR, work));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> at("burum", Role.TENANT_ADMINISTRATOR, () -> statements.ofTenant(municipalitys)));
    }

    @Test
    void aListIsFilteredAndPagedWithinWhatTheVillageMayRead() {
        List<StatementRow> all = list("munnekezijl");
        StatementFilter none = new StatementFilter(null, "", null, null);
        long burum = list("burum").getFirst().participantId();

        assertThat(at("munnekezijl", Role.TENANT_ADMINISTRATOR, () -> statements.findOfTenant(none, 1, 1)))
                .satisfies(page -> assertThat(page.total()).isEqualTo(all.size()))
                .satisfies(page -> assertThat(page.items()).containsExactly(all.getFirst()));
        assertThat(at(
                                "munnekezijl",
                                Role.TENANT_ADMINISTRATOR,
                                () -> statements.findOfTenant(new StatementFilter(null, "", burum, null), 1, 10))
                        .items())
                .isEmpty();
        assertThat(at(
                                "munnekezijl",
                                Role.TENANT_ADMINISTRATOR,
                                () -> statements.findOfTenant(new StatementFilter(null, "burum", null, null), 1, 10))
                        .items())
                .isEmpty();
    }

    @Test
    void thePlatformItselfWasSentNothing() {
        assertThat(ActorContext.as(
                        actor(Role.TENANT_ADMINISTRATOR), () -> TenantContext.asPlatform(() -> statements.ofTenant())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIDENT", "EDITOR", "CHIEF_EDITOR", "MODERATOR"})
    void whoDoesNotLookAfterTheVillageReadsNoStatement(Role role) {
        for (Callable<?> work : List.<Callable<?>>of(
                () -> statements.ofTenant(),
                () -> statements.ofTenant("2026-00001"),
                () -> statements.invoiceOfTenant("2026-00001"),
                () -> statements.documentOfTenant("2026-00001"),
                () -> statements.checkOfTenant("2026-00001"),
                () -> statements.splitOfTenant("2026-00001", "hosting"),
                () -> statements.findOfTenant(new StatementFilter(null, "", null, null), 1, 10))) {
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> at("burum", role, work));
        }
    }

    private String first(String slug) {
        return list(slug).getLast().number();
    }

    private List<StatementRow> list(String slug) {
        return at(slug, Role.TENANT_ADMINISTRATOR, () -> statements.ofTenant());
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
