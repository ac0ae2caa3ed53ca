package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import org.junit.jupiter.api.Test;

class HomeRuleTest {

    private static final TenantView VILLAGE = portal("a-dorp", TenantKind.VILLAGE, TenantStatus.OPEN);
    private static final TenantView OTHER_VILLAGE = portal("b-dorp", TenantKind.VILLAGE, TenantStatus.OPEN);
    private static final TenantView MUNICIPALITY = portal("gemeente", TenantKind.MUNICIPALITY, TenantStatus.OPEN);

    @Test
    void aMunicipalityReadsAtItsOwnPortalNotAtAVillageThatItPaysFor() {
        assertThat(HomeRule.of(List.of(VILLAGE, OTHER_VILLAGE, MUNICIPALITY))).contains(MUNICIPALITY);
    }

    @Test
    void whoPaysForVillagesAloneReadsAtTheFirst() {
        assertThat(HomeRule.of(List.of(VILLAGE, OTHER_VILLAGE))).contains(VILLAGE);
    }

    @Test
    void nobodyIsSentToAPortalThatIsNotOpen() {
        TenantView closed = portal("gemeente", TenantKind.MUNICIPALITY, TenantStatus.SUSPENDED);

        assertThat(HomeRule.of(List.of(closed, VILLAGE))).contains(VILLAGE);
        assertThat(HomeRule.of(List.of(closed))).isEmpty();
        assertThat(HomeRule.of(List.of())).isEmpty();
    }

    private static TenantView portal(String slug, TenantKind kind, TenantStatus status) {
        return new TenantView(
                1,
                slug,
                kind,
                status,
                slug,
                Map.of(),
                600,
                LocalDate.of(2026, 1, 1),
                List.of(Language.FY),
                PlatformTime.ZONE,
                slug + ".example.org",
                7L,
                Instant.EPOCH,
                1);
    }
}
