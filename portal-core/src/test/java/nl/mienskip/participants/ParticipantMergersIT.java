package nl.mienskip.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.mienskip.costs.subscriptions.SubscriptionView;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.subscriptions.TakeService;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.server.VillagesCase;
import nl.mienskip.tenants.StandingView;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.usage.Meter;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A legal member that goes up in another. */
@ArquillianTest
class ParticipantMergersIT extends VillagesCase {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final int YEAR = 2025;

    @Inject
    private Subscriptions subscriptions;

    private long ending;
    private long into;
    private TenantView village;
    private TenantView lately;

    @BeforeEach
    void twoMembersWithAVillage() {
        ending = participant("It Ferdwynt", FIRST);
        into = participant("It Bliuwt", FIRST);
        village = village("it-earst", 100, ending, FIRST);
        lately = village("it-letter", 100, ending, DAY.plusMonths(1));
        village("it-oar", 100, into, FIRST);
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
        assertThat(everything(() -> tenants.bySlug(village.slug())).participantId())
                .isEqualTo(into);
        assertThat(payer(ending, YEAR).usage(Meter.REQUESTS)).isEqualTo(70);
        assertThat(payer(into, YEAR).usage(Meter.REQUESTS)).isEqualTo(30);
        assertThat(payer(into, YEAR).inhabitants()).isEqualTo(300);
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
}
