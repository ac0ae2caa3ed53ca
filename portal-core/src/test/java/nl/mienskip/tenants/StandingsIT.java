package nl.mienskip.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.server.VillagesCase;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who pays for a village and where it lies, by day. */
@ArquillianTest
class StandingsIT extends VillagesCase {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 7, 1);

    private TenantView village;
    private TenantView municipality;
    private long council;
    private long association;

    @BeforeEach
    void openAVillage() {
        council = participant("It Gemeente", FIRST);
        association = participant("It Dorpsbelang", FIRST);
        municipality = open("it-gemeente", TenantKind.MUNICIPALITY, 100, council, FIRST, null);
        village = village("it-dorp", 100, council, FIRST);
    }

    @Test
    void aVillageCountsFromTheDayThatIsAsked() {
        assertThat(standings(village)).containsExactly(new StandingView(FIRST, council, true, null));
    }

    @Test
    void withoutADayItCountsFromToday() {
        TenantView today = village("it-vandaag", 100, council, null);

        assertThat(standings(today).getFirst().since()).isEqualTo(LocalDate.now(PlatformTime.ZONE));
    }

    @Test
    void anotherPayerHoldsFromItsDayAndIsThatOfToday() {
        TenantView now = everything(() -> tenants.payer(village.id(), association, LATER, "it pays itself"));

        assertThat(now.participantId()).isEqualTo(association);
        assertThat(standings(village))
                .containsExactly(
                        new StandingView(FIRST, council, true, null), new StandingView(LATER, association, true, null));
        assertThat(everything(() -> audit.about(village.slug()))).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("tenant.payer");
            assertThat(entry.why()).contains("it pays itself").contains("from " + LATER);
        });
    }

    @Test
    void takenBackOnTheSameDayNothingIsLeftOfIt() {
        everything(() -> tenants.payer(village.id(), association, LATER, "it pays itself"));
        everything(() -> tenants.payer(village.id(), council, LATER, "a mistake"));

        assertThat(standings(village)).containsExactly(new StandingView(FIRST, council, true, null));
    }

    @Test
    void whereItLiesHoldsFromADayOrAllTheTime() {
        everything(() -> tenants.place(village.id(), municipality.id(), LATER, "redivided"));
        assertThat(standings(village))
                .containsExactly(
                        new StandingView(FIRST, council, true, null),
                        new StandingView(LATER, council, true, municipality.id()));

        everything(() -> {
            tenants.placeIn(village.id(), municipality.id());
            return null;
        });

        assertThat(standings(village)).containsExactly(new StandingView(FIRST, council, true, municipality.id()));
        assertThat(everything(() -> tenants.municipality(village.id())).map(TenantView::id))
                .contains(municipality.id());
    }

    @Test
    void aVillageThatCountsFromADayToComeIsNotOpened() {
        refused("countsFrom", () -> village("it-morgen", 100, council, tomorrow()));
    }

    @Test
    void aPayerOfADayToComeIsNotNoted() {
        refused("from", () -> tenants.payer(village.id(), association, tomorrow(), "soon"));
    }

    @Test
    void aPlaceOfADayToComeIsNotNoted() {
        refused("from", () -> tenants.place(village.id(), municipality.id(), tomorrow(), "soon"));
    }

    @Test
    void aPayerOfADayBeforeItWasThereIsNotNoted() {
        refused("from", () -> tenants.payer(village.id(), association, FIRST.minusDays(1), "before it was there"));
    }

    @Test
    void aPayerThatIsNobodyIsNotNoted() {
        refused("participantId", () -> tenants.payer(village.id(), 0, LATER, "nobody"));
    }

    @Test
    void aPayerWithoutAReasonIsNotNoted() {
        refused("why", () -> tenants.payer(village.id(), association, LATER, " "));
    }

    @Test
    void aMunicipalityLiesInNone() {
        refused("municipalityId", () -> tenants.place(municipality.id(), municipality.id(), LATER, "in itself"));
    }

    private static LocalDate tomorrow() {
        return LocalDate.now(PlatformTime.ZONE).plusDays(1);
    }

    @Test
    void nobodyPaysForThePlatform() {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> everything(() -> tenants.payer(TenantContext.PLATFORM, association, LATER, "it")));
    }

    @Test
    void whoMayNotOpenVillagesChangesNoPayer() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(
                        Set.of(Right.TENANTS_READ, Right.COSTS_EDIT),
                        () -> tenants.payer(village.id(), association, LATER, "it tests")));
    }
}
