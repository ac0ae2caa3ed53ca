package nl.mienskip.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

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
import nl.mienskip.costs.subscriptions.SubscriptionView;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.subscriptions.TakeService;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.OpenTenant;
import nl.mienskip.tenants.StandingView;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.usage.Meter;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A legal member that goes up in another. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class ParticipantMergersIT {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final int YEAR = 2025;

    @Inject
    private Participants participants;

    @Inject
    private Tenants tenants;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Costs costs;

    @Inject
    private Audit audit;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Rows rows;

    private long ending;
    private long into;
    private TenantView village;
    private TenantView lately;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void twoMembersWithAVillage() throws Exception {
        transaction.begin();
        everything(() -> {
            ending = participant("It Ferdwynt");
            into = participant("It Bliuwt");
            village = open("it-earst", ending, FIRST);
            lately = open("it-letter", ending, DAY.plusMonths(1));
            return open("it-oar", into, FIRST);
        });
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void itsMembershipEndsOnTheDayBeforeAndItSaysWhoCameAfterIt() {
        ParticipantView ended = merge(DAY);

        assertThat(ended.memberUntil()).isEqualTo(DAY.minusDays(1));
        assertThat(ended.succeededById()).isEqualTo(into);
        assertThat(everything(() -> audit.about("It Ferdwynt")))
                .anySatisfy(entry -> assertThat(entry.act()).isEqualTo("participant.merged"));
        assertThat(everything(() -> audit.about("It Bliuwt")))
                .anySatisfy(entry -> assertThat(entry.act()).isEqualTo("participant.joined"));
    }

    @Test
    void theOtherPaysForItsVillagesFromThatDay() throws Exception {
        used(village, DAY.minusDays(1), 70);
        used(village, DAY, 30);

        merge(DAY);

        assertThat(standings(village))
                .containsExactly(new StandingView(FIRST, ending, true, null), new StandingView(DAY, into, true, null));
        assertThat(standings(lately))
                .as("one that came later")
                .containsExactly(new StandingView(DAY.plusMonths(1), into, true, null));
        assertThat(everything(() -> tenants.bySlug("it-earst")).participantId()).isEqualTo(into);
        assertThat(payer(ending).usage(Meter.REQUESTS)).isEqualTo(70);
        assertThat(payer(into).usage(Meter.REQUESTS)).isEqualTo(30);
        assertThat(payer(into).inhabitants()).isEqualTo(300);
    }

    @Test
    void whatItTakesEndsWithItsLastYear() {
        everything(() -> subscriptions.take(new TakeService(ending, "it-website", 2024, null)));
        everything(() -> subscriptions.take(new TakeService(ending, "it-mail", 2023, 2024)));
        everything(() -> subscriptions.take(new TakeService(ending, "it-video", 2026, null)));

        merge(DAY);

        assertThat(everything(() -> subscriptions.ofParticipant(ending)))
                .extracting(SubscriptionView::service, SubscriptionView::until)
                .containsExactly(tuple("it-mail", 2024), tuple("it-website", 2025));
    }

    @Test
    void itIsNotMadeAMemberAgainByItsParticulars() {
        ParticipantView ended = merge(DAY);

        refused(
                "memberUntil",
                () -> participants.change(new ChangeParticipant(
                        ending,
                        ended.version(),
                        AddParticipant.of("It Ferdwynt", null, "", "", VatPosition.NOT_LIABLE, FIRST))));
    }

    @Test
    void itDoesNotGoUpInAnotherAgain() {
        merge(DAY);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> merge(DAY));
    }

    @Test
    void anotherThatIsNotThereIsRefused() {
        refused("intoId", () -> participants.merge(new MergeParticipants(ending, Long.MAX_VALUE, DAY, "with whom")));
    }

    @Test
    void withoutAReasonItIsRefused() {
        refused("why", () -> participants.merge(new MergeParticipants(ending, into, DAY, " ")));
    }

    @Test
    void whoMayNotOpenVillagesMergesNone() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(
                        Set.of(Right.TENANTS_READ, Right.COSTS_EDIT),
                        () -> participants.merge(new MergeParticipants(ending, into, DAY, "it tests"))));
    }

    private ParticipantView merge(LocalDate day) {
        return everything(() -> participants.merge(new MergeParticipants(ending, into, day, "they are one")));
    }

    private List<StandingView> standings(TenantView tenant) {
        return everything(() -> tenants.timeline(tenant.id())).standings();
    }

    private Payer payer(long participantId) {
        return everything(() -> costs.payers(YEAR, List.of(Meter.REQUESTS))).stream()
                .filter(payer -> payer.participantId() == participantId)
                .findFirst()
                .orElseThrow();
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

    private long participant(String name) {
        return participants
                .add(AddParticipant.of(name, null, "", "", VatPosition.NOT_LIABLE, FIRST))
                .id();
    }

    private TenantView open(String slug, long payer, LocalDate countsFrom) {
        return tenants.markOpen(tenants.open(new OpenTenant(
                        slug,
                        TenantKind.VILLAGE,
                        slug,
                        Map.of(),
                        100,
                        FIRST,
                        List.of(Language.NL),
                        "Europe/Amsterdam",
                        payer,
                        null,
                        countsFrom))
                .id());
    }

    private static <T> T everything(Callable<T> work) {
        return as(EnumSet.allOf(Right.class), work);
    }

    private static <T> T as(Set<Right> rights, Callable<T> work) {
        return ActorContext.as(Actor.of(1, 1, "It", rights), () -> TenantContext.asPlatform(work));
    }
}
