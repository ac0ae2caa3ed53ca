package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.StandingView;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Timeline;
import org.junit.jupiter.api.Test;

class HomeRuleTest {

    private static final long PAYER = 7;
    private static final LocalDate SENT = LocalDate.of(2026, 11, 22);
    private static final TenantView VILLAGE = portal(1, TenantKind.VILLAGE, TenantStatus.OPEN);
    private static final TenantView OTHER_VILLAGE = portal(2, TenantKind.VILLAGE, TenantStatus.OPEN);
    private static final TenantView MUNICIPALITY = portal(3, TenantKind.MUNICIPALITY, TenantStatus.OPEN);
    private static final TenantView CLOSED = portal(4, TenantKind.MUNICIPALITY, TenantStatus.SUSPENDED);

    @Test
    void aMunicipalityReadsAtItsOwnPortalNotAtAVillageThatItPaysFor() {
        assertThat(home(2026, VILLAGE, OTHER_VILLAGE, MUNICIPALITY)).contains(MUNICIPALITY);
    }

    @Test
    void whoPaysForVillagesAloneReadsAtTheFirst() {
        assertThat(home(2026, VILLAGE, OTHER_VILLAGE)).contains(VILLAGE);
    }

    @Test
    void nobodyIsSentToAPortalThatIsNotOpen() {
        assertThat(home(2026, CLOSED, VILLAGE)).contains(VILLAGE);
        assertThat(home(2026, CLOSED)).isEmpty();
        assertThat(home(2026)).isEmpty();
    }

    @Test
    void nobodyIsSentToAPortalThatDoesNotShowTheStatementAsItWasPaidForByAnotherThen() {
        assertThat(home(2025, VILLAGE)).isEmpty();
        assertThat(HomeRule.of(statement(2026), List.of(VILLAGE), paidSince(SENT.plusDays(1), VILLAGE)))
                .as("it pays for this village since a day after")
                .isEmpty();
    }

    private static Optional<TenantView> home(int year, TenantView... portals) {
        return HomeRule.of(statement(year), List.of(portals), paidSince(LocalDate.of(2026, 1, 1), portals));
    }

    private static Map<Long, Timeline> paidSince(LocalDate day, TenantView... portals) {
        Timeline timeline = new Timeline(List.of(new StandingView(day, PAYER, true, null)));
        return Arrays.stream(portals).collect(Collectors.toMap(TenantView::id, portal -> timeline));
    }

    private static StatementView statement(int year) {
        return new StatementView(
                "2026-00001",
                PAYER,
                new RoundQuestion(year, RoundKind.CORRECTION, 1, 1),
                LocalDate.of(year, 1, 1),
                "",
                SENT,
                SENT,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                VatTreatment.CHARGED,
                List.of());
    }

    private static TenantView portal(long id, TenantKind kind, TenantStatus status) {
        return new TenantView(
                id,
                "dorp-" + id,
                kind,
                status,
                "Dorp " + id,
                Map.of(),
                600,
                LocalDate.of(2026, 1, 1),
                List.of(Language.FY),
                PlatformTime.ZONE,
                "dorp-" + id + ".example.org",
                PAYER,
                Instant.EPOCH,
                1);
    }
}
