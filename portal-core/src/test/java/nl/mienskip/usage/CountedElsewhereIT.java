package nl.mienskip.usage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.mail.MailSent;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.members.Members;
import nl.mienskip.participants.Participants;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.OpenTenant;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meters that other rooms feed, and levels that are noted once a day; on the demo village burum. */
@ArquillianTest
class CountedElsewhereIT {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final LocalDate DAY = LocalDate.of(2031, 5, 5);

    @Inject
    private Usage usage;

    @Inject
    private Members members;

    @Inject
    private CountedEvents events;

    @Inject
    private DailyLevels levels;

    @Inject
    private Zones zones;

    @Inject
    private Jobs jobs;

    @Inject
    private Tenants tenants;

    @Inject
    private Participants participants;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private Rows rows;

    private long burum;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void findBurum() throws SQLException {
        burum = rows.number("select id from tenant where slug = 'burum'");
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from tenant_host where host like '%.counted-elsewhere.example'");
        rows.run("delete from media where name = 'countedelsewhere'");
        rows.run("delete from usage_fact where day = '" + DAY + "'");
        rows.run("delete from usage_day where day = '" + DAY + "'");
        rows.run("delete from usage_batch where boot = '" + DAY + "'");
    }

    @Test
    void aMemberIsCountedOnceOnADay() throws SQLException {
        long account =
                rows.number("select min(account_id) from member where status = 'ADMITTED' and tenant_id = " + burum);
        rows.run("update member set seen_on = null where tenant_id = " + burum + " and account_id = " + account);
        long before = today(Meter.ACTIVE_MEMBERS);

        seen(account);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> today(Meter.ACTIVE_MEMBERS) == before + 1);

        seen(account);
        Awaitility.await()
                .during(Duration.ofSeconds(6))
                .atMost(Duration.ofSeconds(20))
                .until(() -> today(Meter.ACTIVE_MEMBERS) == before + 1);
    }

    @Test
    void aMailThatWentOutIsOnTheBillOfItsVillage() {
        long before = today(Meter.MAILS);

        events.mail(new MailSent(burum));

        assertThat(today(Meter.MAILS)).isEqualTo(before + 1);
    }

    @Test
    void everyOwnDomainIsACertificateDayOnce() throws SQLException {
        for (String name : new String[] {"www", "old"}) {
            rows.run("insert into tenant_host (host, tenant_id, canonical, own_domain, since) values ('" + name
                    + ".counted-elsewhere.example', " + burum + ", null, 1, utc_timestamp(6))");
        }
        long domains = rows.number("select count(*) from tenant_host where own_domain = 1 and tenant_id = " + burum);

        assertThat(noted()).isTrue();
        assertThat(noted()).isFalse();

        assertThat(on(DAY, Meter.CERTIFICATE_DAYS)).isEqualTo(domains).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsStoredIsALevelOnce() throws SQLException {
        rows.run("insert into media (tenant_id, name, extension, widths, height, alt, bytes, added_at) values (" + burum
                + ", 'countedelsewhere', 'jpg', '360', 240, '', 123456, utc_timestamp(6))");
        long bytes = rows.number("select sum(bytes) from media where tenant_id = " + burum);

        noted();
        noted();

        assertThat(on(DAY, Meter.STORED_BYTES)).isEqualTo(bytes).isGreaterThanOrEqualTo(123_456);
    }

    @Test
    void theZonesOfAllVillagesAreKnownBeforeTheFirstMinuteIsOver() throws SQLException {
        rows.run("update tenant set time_zone = 'Pacific/Auckland' where id = " + burum);
        try {
            zones.begin(new Startup(), jobs);

            assertThat(zones.of(burum)).isEqualTo(AUCKLAND);
        } finally {
            rows.run("update tenant set time_zone = 'Europe/Amsterdam' where id = " + burum);
            system(() -> {
                zones.read();
                return null;
            });
        }
        assertThat(zones.of(burum)).isEqualTo(AMSTERDAM);
    }

    @Test
    void theZoneOfAVillageJustOpenedIsKnownAtOnce() throws Exception {
        transaction.begin();
        try {
            TenantView village = ActorContext.as(
                    Actor.of(1, 1, "It", EnumSet.allOf(Right.class)),
                    () -> TenantContext.asPlatform(() -> tenants.open(village("it-ver-weg", AUCKLAND))));

            assertThat(zones.of(village.id())).isEqualTo(AUCKLAND);
        } finally {
            transaction.rollback();
        }
    }

    private OpenTenant village(String slug, ZoneId zone) {
        return new OpenTenant(
                slug,
                TenantKind.VILLAGE,
                slug,
                Map.of(),
                100,
                DAY,
                List.of(Language.NL),
                zone.getId(),
                participants.list().getFirst().id(),
                null,
                null);
    }

    private boolean noted() {
        return system(() -> levels.note(burum, DAY));
    }

    private void seen(long account) {
        ActorContext.as(Actor.system("it"), () -> TenantContext.asTenant(burum, () -> members.actor(account, "Demo")));
    }

    private long today(Meter meter) {
        return on(LocalDate.ofInstant(clock.instant(), AMSTERDAM), meter);
    }

    private long on(LocalDate day, Meter meter) {
        return ActorContext.as(
                Actor.of(1, 1, "It", Set.of(Right.BILL_READ)),
                () -> TenantContext.asTenant(
                        burum,
                        () -> usage.ours(meter, day, day).stream()
                                .mapToLong(DayUse::quantity)
                                .sum()));
    }

    private static <T> T system(Callable<T> work) {
        return ActorContext.as(Actor.system("it"), () -> TenantContext.asPlatform(work));
    }
}
