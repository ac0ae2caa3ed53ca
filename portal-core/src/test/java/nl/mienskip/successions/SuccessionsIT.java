package nl.mienskip.successions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.participants.MergeParticipants;
import nl.mienskip.server.VillagesCase;
import nl.mienskip.tenants.CloseTenant;
import nl.mienskip.tenants.MergeTenants;
import nl.mienskip.tenants.TenantView;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is noted, with each act, to be told to those who go on. */
@ArquillianTest
class SuccessionsIT extends VillagesCase {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Inject
    private Successions successions;

    private long payer;
    private long other;
    private TenantView village;

    @BeforeEach
    void openAVillage() {
        payer = participant("It Betaler", FIRST);
        other = participant("It Oar", FIRST);
        village = village("it-doarp", 100, payer, FIRST);
    }

    @Test
    void aVillageThatWentUpInAnotherIsToldThere() {
        TenantView large = village("it-grut", 100, payer, FIRST);
        everything(() -> tenants.merge(new MergeTenants(village.id(), large.id(), DAY, "they are one")));

        assertThat(noted(village.id()))
                .extracting(NoticeView::kind, NoticeView::intoId, NoticeView::day)
                .containsExactly(tuple(NoticeKind.VILLAGE, large.id(), DAY));
    }

    @Test
    void aParticipantThatWentUpInAnotherIsToldThere() {
        everything(() -> participants.merge(new MergeParticipants(payer, other, DAY, "they are one")));

        assertThat(noted(payer))
                .extracting(NoticeView::kind, NoticeView::intoId, NoticeView::day)
                .containsExactly(tuple(NoticeKind.PARTICIPANT, other, DAY));
    }

    @Test
    void thatAVillageIsToCloseIsToldAndThatItStays() {
        LocalDate tomorrow = LocalDate.now(PlatformTime.ZONE).plusDays(1);
        everything(() -> tenants.close(new CloseTenant(village.id(), tomorrow, "it was decided")));
        everything(() -> tenants.stay(village.id(), "a mistake"));

        assertThat(noted(village.id()))
                .extracting(NoticeView::kind, NoticeView::day)
                .containsExactly(tuple(NoticeKind.CLOSING, tomorrow), tuple(NoticeKind.STAYING, null));
    }

    @Test
    void whatWasToldIsNotToldAgain() {
        everything(() -> participants.merge(new MergeParticipants(payer, other, DAY, "they are one")));
        long notice = noted(payer).getFirst().id();
        ActorContext.as(Actor.system("it"), () -> TenantContext.asPlatform(() -> successions.tell(notice, List.of())));

        assertThat(noted(payer)).isEmpty();
    }

    private List<NoticeView> noted(long endingId) {
        return ActorContext.as(Actor.system("it"), () -> TenantContext.asPlatform(successions::untold)).stream()
                .filter(notice -> notice.endingId() == endingId)
                .toList();
    }
}
