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
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who pays for a village and where it lies, by day. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class StandingsIT {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 7, 1);

    @Inject
    private Tenants tenants;

    @Inject
    private Participants participants;

    @Inject
    private Audit audit;

    @Inject
    private UserTransaction transaction;

    private TenantView village;
    private TenantView municipality;
    private long council;
    private long association;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void openAVillage() throws Exception {
        transaction.begin();
        everything(() -> {
            council = participant("It Gemeente");
            association = participant("It Dorpsbelang");
            municipality = tenants.open(command("it-gemeente", TenantKind.MUNICIPALITY, FIRST));
            village = tenants.open(command("it-dorp", TenantKind.VILLAGE, FIRST));
            return null;
        });
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void aVillageCountsFromTheDayThatIsAsked() {
        assertThat(standings()).containsExactly(new StandingView(FIRST, council, true, null));
    }

    @Test
    void withoutADayItCountsFromToday() {
        TenantView today = everything(() -> tenants.open(command("it-vandaag", TenantKind.VILLAGE, null)));

        assertThat(everything(() -> tenants.timeline(today.id()))
                        .standings()
                        .getFirst()
                        .since())
                .isEqualTo(LocalDate.now(PlatformTime.ZONE));
    }

    @Test
    void anotherPayerHoldsFromItsDayAndIsThatOfToday() {
        TenantView now = everything(() -> tenants.payer(village.id(), association, LATER, "it pays itself"));

        assertThat(now.participantId()).isEqualTo(association);
        assertThat(standings())
                .containsExactly(
                        new StandingView(FIRST, council, true, null), new StandingView(LATER, association, true, null));
        assertThat(everything(() -> audit.about("it-dorp"))).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("tenant.payer");
            assertThat(entry.why()).contains("it pays itself").contains("from " + LATER);
        });
    }

    @Test
    void takenBackOnTheSameDayNothingIsLeftOfIt() {
        everything(() -> tenants.payer(village.id(), association, LATER, "it pays itself"));
        everything(() -> tenants.payer(village.id(), council, LATER, "a mistake"));

        assertThat(standings()).containsExactly(new StandingView(FIRST, council, true, null));
    }

    @Test
    void whereItLiesHoldsFromADayOrAllTheTime() {
        everything(() -> tenants.place(village.id(), municipality.id(), LATER, "redivided"));
        assertThat(standings())
                .containsExactly(
                        new StandingView(FIRST, council, true, null),
                        new StandingView(LATER, council, true, municipality.id()));

        everything(() -> {
            tenants.placeIn(village.id(), municipality.id());
            return null;
        });

        assertThat(standings()).containsExactly(new StandingView(FIRST, council, true, municipality.id()));
        assertThat(everything(() -> tenants.municipality(village.id())).map(TenantView::id))
                .contains(municipality.id());
    }

    @Test
    void aVillageThatCountsFromADayToComeIsNotOpened() {
        refused("countsFrom", () -> tenants.open(command("it-morgen", TenantKind.VILLAGE, tomorrow())));
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

    private List<StandingView> standings() {
        return everything(() -> tenants.timeline(village.id())).standings();
    }

    private static void refused(String field, Callable<?> work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> everything(work))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private long participant(String name) {
        return participants
                .add(AddParticipant.of(name, null, "", "", VatPosition.NOT_LIABLE, FIRST))
                .id();
    }

    private OpenTenant command(String slug, TenantKind kind, LocalDate countsFrom) {
        return new OpenTenant(
                slug,
                kind,
                slug,
                Map.of(),
                100,
                FIRST,
                List.of(Language.NL),
                "Europe/Amsterdam",
                council,
                null,
                countsFrom);
    }

    private static <T> T everything(Callable<T> work) {
        return as(EnumSet.allOf(Right.class), work);
    }

    private static <T> T as(Set<Right> rights, Callable<T> work) {
        return ActorContext.as(Actor.of(1, 1, "It", rights), () -> TenantContext.asPlatform(work));
    }
}
