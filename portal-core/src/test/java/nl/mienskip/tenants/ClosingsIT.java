package nl.mienskip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.server.VillagesCase;
import nl.mienskip.usage.Meter;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A village that closes for good. */
@ArquillianTest
class ClosingsIT extends VillagesCase {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.now(PlatformTime.ZONE);

    @Inject
    private ClosingDays days;

    @Inject
    private TenantStore store;

    private long payer;
    private TenantView village;

    @BeforeEach
    void openAVillage() {
        payer = participant("It Betaler", FIRST);
        village = village("it-slut", 100, payer, FIRST);
    }

    @Test
    void untilItsDayItIsThereAndTakesPart() {
        TenantView announced = close(TODAY.plusDays(1));
        turn();

        assertThat(announced.status()).isEqualTo(TenantStatus.OPEN);
        assertThat(everything(() -> tenants.closesOn(village.id()))).contains(TODAY.plusDays(1));
        assertThat(standings(village)).containsExactly(new StandingView(FIRST, payer, true, null));
        assertThat(acts()).contains("tenant.closing").doesNotContain("tenant.closed");
    }

    @Test
    void whenItsDayHasComeItTakesNoPartAndItsHostSaysSo() {
        close(TODAY.plusDays(1));
        everything(() -> {
            store.byId(village.id()).orElseThrow().closeOn(TODAY); // as if the day had passed
            return null;
        });

        turn();

        assertThat(everything(() -> tenants.bySlug(village.slug())).status()).isEqualTo(TenantStatus.CLOSED);
        assertThat(standings(village))
                .containsExactly(
                        new StandingView(FIRST, payer, true, null), new StandingView(TODAY, payer, false, null));
        assertThat(everything(() -> tenants.byHost(village.canonicalHost())))
                .get()
                .extracting(TenantView::status)
                .isEqualTo(TenantStatus.CLOSED);
        assertThat(acts()).contains("tenant.closing", "tenant.closed");
    }

    @Test
    void closedTodayItIsClosedAtOnceAndUntilThenItsPayerPaid() throws Exception {
        used(village, TODAY.minusDays(1), 70);
        used(village, TODAY, 30);

        TenantView closed = close(TODAY);

        assertThat(closed.status()).isEqualTo(TenantStatus.CLOSED);
        assertThat(payer(payer, TODAY.minusDays(1).getYear()).usage(Meter.REQUESTS))
                .isEqualTo(70);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> everything(() -> tenants.stay(village.id(), "a mistake")));
    }

    @Test
    void beforeItsDayItIsTakenBackWithAReason() {
        close(TODAY.plusDays(1));
        everything(() -> tenants.stay(village.id(), "a mistake"));

        assertThat(everything(() -> tenants.closesOn(village.id()))).isEmpty();
        turn();
        assertThat(everything(() -> tenants.bySlug(village.slug())).status()).isEqualTo(TenantStatus.OPEN);
        assertThat(acts()).contains("tenant.closing", "tenant.staying");
    }

    @Test
    void whatIsNotToCloseIsNotTakenBack() {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> everything(() -> tenants.stay(village.id(), "a mistake")));
    }

    @Test
    void aDayThatHasGoneIsRefused() {
        refused("day", () -> tenants.close(new CloseTenant(village.id(), TODAY.minusDays(1), "late")));
    }

    @Test
    void withoutAReasonItIsRefused() {
        refused("why", () -> tenants.close(new CloseTenant(village.id(), TODAY, " ")));
    }

    @Test
    void nothingGoesUpInWhatIsToClose() {
        TenantView other = village("it-oar", 100, payer, FIRST);
        close(TODAY.plusDays(1));

        refused("intoId", () -> tenants.merge(new MergeTenants(other.id(), village.id(), TODAY, "they are one")));
    }

    @Test
    void thePlatformDoesNotClose() {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(
                        () -> everything(() -> tenants.close(new CloseTenant(TenantContext.PLATFORM, TODAY, "it"))));
    }

    @Test
    void whoMayNotOpenVillagesClosesNone() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(
                        Set.of(Right.TENANTS_READ, Right.COSTS_EDIT),
                        () -> tenants.close(new CloseTenant(village.id(), TODAY, "it tests"))));
    }

    private TenantView close(LocalDate day) {
        return everything(() -> tenants.close(new CloseTenant(village.id(), day, "it was decided")));
    }

    private void turn() {
        ActorContext.as(Actor.system("closings"), () -> TenantContext.asPlatform(days::turn));
    }

    private List<String> acts() {
        return everything(() -> audit.about(village.slug())).stream()
                .map(entry -> entry.act())
                .toList();
    }
}
