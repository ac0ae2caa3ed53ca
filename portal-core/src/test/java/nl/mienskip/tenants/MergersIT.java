package nl.mienskip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mienskip.costs.Payer;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.server.VillagesCase;
import nl.mienskip.usage.Meter;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A village that goes up in another. */
@ArquillianTest
class MergersIT extends VillagesCase {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final int YEAR = 2025;

    private TenantView municipality;
    private TenantView small;
    private TenantView large;

    @BeforeEach
    void openTwoVillagesInAMunicipality() {
        municipality = open("it-gemeente", TenantKind.MUNICIPALITY, 45_000, null);
        small = open("it-lyts", TenantKind.VILLAGE, 200, "lyts-" + mark + ".example");
        large = open("it-grut", TenantKind.VILLAGE, 600, null);
        everything(() -> {
            tenants.placeIn(small.id(), municipality.id());
            tenants.placeIn(large.id(), municipality.id());
            return null;
        });
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
        TenantView last = open("it-lest", TenantKind.VILLAGE, 1_000, null);
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
        TenantView other = open("it-buren", TenantKind.MUNICIPALITY, 30_000, null);
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
        return payer(tenant.participantId(), YEAR);
    }

    /** Inhabitants by the days on which they were counted. */
    private long headDays(TenantView tenant) {
        return payer(tenant).tenants().stream()
                .mapToLong(part -> part.counted() * part.days(YEAR))
                .sum();
    }

    /** Each is paid for by a participant of its own. */
    private TenantView open(String name, TenantKind kind, int inhabitants, String ownDomain) {
        return open(name, kind, inhabitants, participant("Payer of " + name, FIRST), FIRST, ownDomain);
    }
}
