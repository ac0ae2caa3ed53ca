package nl.mienskip.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.participants.Participants;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
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
    private static final String SETTING = "PORTAL_BASE_DOMAIN";

    @Inject
    private PlatformHosts hosts;

    @Inject
    private Tenants tenants;

    @Inject
    private Participants participants;

    @Inject
    private TenantStore store;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Rows rows;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void stoodAtAnotherDomain() throws Exception {
        transaction.begin();
        under(BEFORE, () -> {
            start();
            return null;
        });
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void thePlatformStandsAtTheNewDomainAndGoesOnAnsweringAtTheOneBefore() throws SQLException {
        long told = wanted(TenantContext.PLATFORM);

        start();

        List<HostView> platform = everything(
                () -> store.byId(TenantContext.PLATFORM).orElseThrow().hostViews());
        assertThat(platform.getFirst()).isEqualTo(new HostView(settings.baseDomain(), true, false));
        assertThat(platform).contains(new HostView(BEFORE, false, false));
        assertThat(wanted(TenantContext.PLATFORM)).isGreaterThan(told);
    }

    @Test
    void aVillageUnderTheBaseDomainFollowsItAndGoesOnAnsweringWhereItStood() throws SQLException {
        TenantView village = standing("it-volgt", null);
        long told = wanted(village.id());

        start();

        assertThat(hostsOf(village))
                .containsExactly(
                        new HostView("it-volgt." + settings.baseDomain(), true, false),
                        new HostView("it-volgt." + BEFORE, false, false));
        assertThat(everything(() -> audit.about("it-volgt"))).first().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("tenant.moved");
            assertThat(entry.why()).isEqualTo("it-volgt." + settings.baseDomain());
        });
        assertThat(wanted(village.id()))
                .as("Keycloak is to be told the new address")
                .isGreaterThan(told);
    }

    @Test
    void whoStandsAtADomainOfItsOwnStaysThere() {
        TenantView own = standing("it-eigen", "www.it-eigen.example");
        TenantView alike = everything(() -> tenants.open(village("it-lijkt", "it-lijkt.heel." + BEFORE)));

        start();

        assertThat(hostsOf(own).getFirst().host()).isEqualTo("www.it-eigen.example");
        assertThat(hostsOf(alike).getFirst().host()).isEqualTo("it-lijkt.heel." + BEFORE);
    }

    @Test
    void aVillageWhoseNewHostSomebodyElseHasStaysAndTheOthersMove() {
        TenantView waiting = standing("it-bezet", null);
        TenantView other = standing("it-ander", null);
        everything(() -> {
            store.byId(other.id())
                    .orElseThrow()
                    .answerAt("it-bezet." + settings.baseDomain(), false, false, clock.instant());
            store.flush();
            return null;
        });

        start();

        assertThat(hostsOf(waiting)).containsExactly(new HostView("it-bezet." + BEFORE, true, false));
        assertThat(hostsOf(other).getFirst().host()).isEqualTo("it-ander." + settings.baseDomain());
    }

    @Test
    void whereAVillageThatWentUpInAnotherStoodGoesOnLeadingThere() {
        TenantView ended = standing("it-ferdwynt", null);
        TenantView other = standing("it-bliuwt", null);
        everything(() -> {
            tenants.markOpen(other.id());
            tenants.markOpen(ended.id());
            return tenants.merge(new MergeTenants(ended.id(), other.id(), null, "they are one"));
        });

        start();

        assertThat(hostsOf(other))
                .containsExactly(
                        new HostView("it-bliuwt." + settings.baseDomain(), true, false),
                        new HostView("it-bliuwt." + BEFORE, false, false),
                        new HostView("it-ferdwynt." + settings.baseDomain(), false, false),
                        new HostView("it-ferdwynt." + BEFORE, false, false));
        assertThat(hostsOf(ended)).isEmpty();
    }

    @Test
    void theWayBackIsAMoveLikeAnyOther() {
        TenantView village = standing("it-terug", null);
        start();

        under(BEFORE, () -> {
            start();
            return null;
        });

        assertThat(hostsOf(village))
                .containsExactly(
                        new HostView("it-terug." + BEFORE, true, false),
                        new HostView("it-terug." + settings.baseDomain(), false, false));
        assertThat(everything(() -> store.byId(TenantContext.PLATFORM).orElseThrow())
                        .view()
                        .canonicalHost())
                .isEqualTo(BEFORE);
    }

    @Test
    void theNextStartMovesNothingMore() throws SQLException {
        TenantView village = standing("it-eens", null);
        int before = everything(() -> audit.about("it-eens")).size();
        start();
        assertThat(everything(() -> audit.about("it-eens"))).hasSize(before + 1);
        long told = wanted(village.id());

        start();

        assertThat(everything(() -> audit.about("it-eens"))).hasSize(before + 1);
        assertThat(wanted(village.id())).isEqualTo(told);
    }

    private void start() {
        TenantContext.asPlatform(() -> hosts.ensure(new Startup()));
    }

    /** A village that was opened when the platform stood where it did before. */
    private TenantView standing(String slug, String ownDomain) {
        return under(BEFORE, () -> everything(() -> tenants.open(village(slug, ownDomain))));
    }

    private OpenTenant village(String slug, String ownDomain) {
        return new OpenTenant(
                slug,
                TenantKind.VILLAGE,
                slug,
                Map.of(),
                100,
                LocalDate.of(2026, 1, 1),
                List.of(Language.NL),
                PlatformTime.ZONE.getId(),
                participants.list().getFirst().id(),
                ownDomain,
                null);
    }

    /** Does something while the setting names another base domain. */
    private static <T> T under(String baseDomain, Supplier<T> work) {
        String set = System.setProperty(SETTING, baseDomain);
        try {
            return work.get();
        } finally {
            if (set == null) {
                System.clearProperty(SETTING);
            } else {
                System.setProperty(SETTING, set);
            }
        }
    }

    /** How often the sign-in page was to be told of a tenant. */
    private long wanted(long tenantId) throws SQLException {
        everything(() -> {
            store.flush();
            return null;
        });
        return rows.number("select coalesce(max(wanted), 0) from sign_in_look where tenant_id = ?", tenantId);
    }

    private List<HostView> hostsOf(TenantView village) {
        return everything(() -> tenants.hosts(village.id()));
    }

    private static <T> T everything(Callable<T> work) {
        return ActorContext.as(Actor.of(1, 1, "It", EnumSet.allOf(Right.class)), () -> TenantContext.asPlatform(work));
    }
}
