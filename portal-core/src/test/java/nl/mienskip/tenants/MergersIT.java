package nl.mienskip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Payer;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.Participants;
import nl.mienskip.participants.VatPosition;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import nl.mienskip.usage.Meter;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A village that goes up in another. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class MergersIT {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final int YEAR = 2025;

    /** A host that was looked up is remembered for a while, also one whose transaction came to nothing. */
    private final String mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Inject
    private Tenants tenants;

    @Inject
    private Participants participants;

    @Inject
    private Costs costs;

    @Inject
    private Audit audit;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Rows rows;

    private TenantView municipality;
    private TenantView small;
    private TenantView large;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void openTwoVillagesInAMunicipality() throws Exception {
        transaction.begin();
        everything(() -> {
            municipality = open("it-gemeente", TenantKind.MUNICIPALITY, 45_000, null);
            small = open("it-lyts", TenantKind.VILLAGE, 200, "lyts-" + mark + ".example");
            large = open("it-grut", TenantKind.VILLAGE, 600, null);
            tenants.placeIn(small.id(), municipality.id());
            tenants.placeIn(large.id(), municipality.id());
            return null;
        });
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void fromThatDayItTakesNoPartAndIsClosed() {
        TenantView ended = merge(small, large, DAY);

        assertThat(ended.status()).isEqualTo(TenantStatus.CLOSED);
        assertThat(everything(() -> tenants.timeline(small.id())).standings())
                .containsExactly(
                        new StandingView(FIRST, small.participantId(), true, municipality.id()),
                        new StandingView(DAY, small.participantId(), false, municipality.id()));
        assertThat(everything(() -> tenants.merger(small.id())))
                .contains(new MergerView(large.id(), large.slug(), DAY));
        assertThat(everything(() -> tenants.merger(large.id()))).isEmpty();
    }

    @Test
    void useBeforeThatDayIsTheFirstPayersAndAfterItNobodys() throws Exception {
        used(small, DAY.minusDays(1), 70);
        used(small, DAY, 1_000);
        used(large, DAY, 30);

        merge(small, large, DAY);

        assertThat(payer(small).usage(Meter.REQUESTS)).isEqualTo(70);
        assertThat(payer(large).usage(Meter.REQUESTS)).isEqualTo(30);
    }

    @Test
    void everybodyIsCountedOnceOnEachDayWithWhoeverIsThere() {
        long before = headDays(small) + headDays(large);
        long around = headDays(municipality);

        merge(small, large, DAY);

        assertThat(headDays(small)).isEqualTo(200L * (DAY.getDayOfYear() - 1));
        assertThat(headDays(small) + headDays(large)).isEqualTo(before);
        assertThat(headDays(municipality)).isEqualTo(around);
        assertThat(payer(large).inhabitants()).isEqualTo(800);
    }

    @Test
    void oneAfterTheOtherAllAreCountedInTheLast() {
        TenantView last = everything(() -> open("it-lest", TenantKind.VILLAGE, 1_000, null));
        long before = headDays(small) + headDays(large) + headDays(last);

        merge(small, large, DAY);
        merge(large, last, DAY.plusMonths(1));

        assertThat(headDays(small) + headDays(large) + headDays(last)).isEqualTo(before);
        assertThat(payer(last).inhabitants()).isEqualTo(1_800);
        assertThat(hosts(last)).containsAll(List.of("lyts-" + mark + ".example", large.canonicalHost()));
    }

    @Test
    void allItsHostsAreAnsweredWithTheOthersOwn() {
        List<String> hosts = hosts(small);
        assertThat(hosts).hasSize(2);

        merge(small, large, DAY);

        assertThat(hosts(small)).isEmpty();
        hosts.forEach(host -> assertThat(everything(() -> tenants.byHost(host)))
                .get()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo(large.id());
                    assertThat(found.canonicalHost()).isEqualTo(large.canonicalHost());
                }));
        assertThat(everything(() -> tenants.hosts(large.id())).stream()
                        .filter(HostView::ownDomain)
                        .map(HostView::host))
                .containsExactly("lyts-" + mark + ".example");
    }

    @Test
    void bothKeepTheirHistory() throws Exception {
        used(small, DAY.minusDays(1), 70);

        merge(small, large, DAY);

        assertThat(everything(() -> tenants.bySlug(small.slug())).name()).isEqualTo(small.name());
        assertThat(everything(() -> audit.about(small.slug()))).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("tenant.merged");
            assertThat(entry.why())
                    .contains("they are one")
                    .contains(large.slug())
                    .contains(DAY.toString());
        });
        assertThat(everything(() -> audit.about(large.slug())))
                .anySatisfy(entry -> assertThat(entry.act()).isEqualTo("tenant.joined"))
                .anySatisfy(entry -> assertThat(entry.act()).isEqualTo("tenant.opened"));
        assertThat(payer(small).tenants())
                .singleElement()
                .satisfies(part -> assertThat(part.to()).isEqualTo(DAY.minusDays(1)));
    }

    @Test
    void whatLiesInAMunicipalityThatEndsLiesInTheOther() {
        TenantView other = everything(() -> open("it-buren", TenantKind.MUNICIPALITY, 30_000, null));
        long before = headDays(municipality) + headDays(other) + headDays(small) + headDays(large);

        merge(municipality, other, DAY);

        assertThat(everything(() -> tenants.municipality(small.id())).map(TenantView::id))
                .contains(other.id());
        assertThat(everything(() -> tenants.timeline(large.id())).standings())
                .containsExactly(
                        new StandingView(FIRST, large.participantId(), true, municipality.id()),
                        new StandingView(DAY, large.participantId(), true, other.id()));
        assertThat(headDays(municipality) + headDays(other) + headDays(small) + headDays(large))
                .isEqualTo(before);
        refused("municipalityId", () -> tenants.place(small.id(), municipality.id(), DAY, "back again"));
    }

    @Test
    void aDayToComeIsRefused() {
        LocalDate tomorrow = LocalDate.now(PlatformTime.ZONE).plusDays(1);

        refused("day", () -> tenants.merge(new MergeTenants(small.id(), large.id(), tomorrow, "soon")));
    }

    @Test
    void anotherThatIsNotThereIsRefused() {
        refused("intoId", () -> tenants.merge(new MergeTenants(small.id(), Long.MAX_VALUE, DAY, "with whom")));
    }

    @Test
    void withoutAReasonItIsRefused() {
        refused("why", () -> tenants.merge(new MergeTenants(small.id(), large.id(), DAY, " ")));
    }

    @Test
    void thePlatformGoesUpInNothing() {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> everything(
                        () -> tenants.merge(new MergeTenants(TenantContext.PLATFORM, large.id(), DAY, "it"))));
    }

    @Test
    void whatEndedDoesNotEndAgain() {
        merge(small, large, DAY);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> merge(small, large, DAY));
    }

    @Test
    void whoMayNotOpenVillagesMergesNone() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(
                        Set.of(Right.TENANTS_READ, Right.COSTS_EDIT),
                        () -> tenants.merge(new MergeTenants(small.id(), large.id(), DAY, "it tests"))));
    }

    private TenantView merge(TenantView ending, TenantView into, LocalDate day) {
        return everything(() -> tenants.merge(new MergeTenants(ending.id(), into.id(), day, "they are one")));
    }

    private List<String> hosts(TenantView tenant) {
        return everything(() -> tenants.hosts(tenant.id())).stream()
                .map(HostView::host)
                .toList();
    }

    private Payer payer(TenantView tenant) {
        return everything(() -> costs.payers(YEAR, List.of(Meter.REQUESTS))).stream()
                .filter(payer -> payer.participantId() == tenant.participantId())
                .findFirst()
                .orElseThrow();
    }

    /** Inhabitants by the days on which they were counted. */
    private long headDays(TenantView tenant) {
        return payer(tenant).tenants().stream()
                .mapToLong(part -> part.counted() * part.days(YEAR))
                .sum();
    }

    private void used(TenantView tenant, LocalDate day, long quantity) throws Exception {
        rows.run(
                "insert into usage_day (tenant_id, meter, day, quantity, billable) values (?, ?, ?, ?, ?)",
                tenant.id(),
                Meter.REQUESTS.name(),
                day,
                quantity,
                quantity);
    }

    private static void refused(String field, Callable<?> work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> everything(work))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    /** Each is paid for by a participant of its own. */
    private TenantView open(String name, TenantKind kind, int inhabitants, String ownDomain) {
        long payer = participants
                .add(AddParticipant.of("Payer of " + name, null, "", "", VatPosition.NOT_LIABLE, FIRST))
                .id();
        return tenants.markOpen(tenants.open(new OpenTenant(
                        name + "-" + mark,
                        kind,
                        name,
                        Map.of(),
                        inhabitants,
                        FIRST,
                        List.of(Language.NL),
                        "Europe/Amsterdam",
                        payer,
                        ownDomain,
                        FIRST))
                .id());
    }

    private static <T> T everything(Callable<T> work) {
        return as(EnumSet.allOf(Right.class), work);
    }

    private static <T> T as(Set<Right> rights, Callable<T> work) {
        return ActorContext.as(Actor.of(1, 1, "It", rights), () -> TenantContext.asPlatform(work));
    }
}
