package nl.mienskip.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.server.CoreInServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A platform that stood at oude.example before. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class PlatformHostsIT {

    private static final String BEFORE = "oude.example";

    @Inject
    private PlatformHosts hosts;

    @Inject
    private Tenants tenants;

    @Inject
    private TenantStore store;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void stoodAtAnotherDomain() throws Exception {
        transaction.begin();
        everything(() -> {
            store.byId(TenantContext.PLATFORM).orElseThrow().answerAt(BEFORE, false, false, clock.instant());
            return null;
        });
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void aVillageUnderTheBaseDomainFollowsItAndGoesOnAnsweringWhereItStood() {
        TenantView village = standing("it-volgt", "it-volgt." + BEFORE);

        start();

        assertThat(hostsOf(village))
                .extracting(HostView::host)
                .containsExactly("it-volgt." + settings.baseDomain(), "it-volgt." + BEFORE);
        assertThat(hostsOf(village)).extracting(HostView::canonical).containsExactly(true, false);
        assertThat(everything(() -> audit.about("it-volgt"))).first().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("tenant.moved");
            assertThat(entry.why()).isEqualTo("it-volgt." + settings.baseDomain());
        });
    }

    @Test
    void whoStandsAtADomainOfItsOwnStaysThere() {
        TenantView own = standing("it-eigen", "www.it-eigen.example");
        TenantView alike = standing("it-lijkt", "it-lijkt.heel." + BEFORE);

        start();

        assertThat(hostsOf(own).getFirst().host()).isEqualTo("www.it-eigen.example");
        assertThat(hostsOf(alike).getFirst().host()).isEqualTo("it-lijkt.heel." + BEFORE);
    }

    @Test
    void theNextStartMovesNothingMore() {
        standing("it-eens", "it-eens." + BEFORE);
        start();
        int acts = everything(() -> audit.about("it-eens")).size();

        start();

        assertThat(everything(() -> audit.about("it-eens"))).hasSize(acts);
    }

    private void start() {
        TenantContext.asPlatform(() -> hosts.ensure(new Startup()));
    }

    private TenantView standing(String slug, String host) {
        return everything(() -> {
            TenantView village = tenants.open(new OpenTenant(
                    slug,
                    TenantKind.VILLAGE,
                    slug,
                    Map.of(),
                    100,
                    LocalDate.of(2026, 1, 1),
                    List.of(Language.NL),
                    PlatformTime.ZONE.getId(),
                    tenants.participants().getFirst().id(),
                    null));
            Tenant tenant = store.byId(village.id()).orElseThrow();
            tenant.leaveCanonicalHost();
            store.flush();
            tenant.answerAt(host, true, false, clock.instant());
            return village;
        });
    }

    private List<HostView> hostsOf(TenantView village) {
        return everything(() -> tenants.hosts(village.id()));
    }

    private static <T> T everything(Callable<T> work) {
        return ActorContext.as(Actor.of(1, 1, "It", EnumSet.allOf(Right.class)), () -> TenantContext.asPlatform(work));
    }
}
