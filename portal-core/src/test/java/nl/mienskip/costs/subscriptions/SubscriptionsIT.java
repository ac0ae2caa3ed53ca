package nl.mienskip.costs.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
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

/** The door on a real database. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class SubscriptionsIT {

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Participants participants;

    @Inject
    private Audit audit;

    @Inject
    private UserTransaction transaction;

    private long participant;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void addAParticipant() throws Exception {
        transaction.begin();
        participant = everything(() -> participants
                .add(AddParticipant.of("It Afnemer", null, "", "", VatPosition.NOT_LIABLE, LocalDate.of(2026, 1, 1)))
                .id());
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void aServiceThatIsTakenStandsOnTheListAndInTheLog() {
        SubscriptionView taken = take("main", 2026, null);

        assertThat(list()).containsExactly(taken);
        assertThat(everything(() -> audit.list(1)).items().getFirst().subject()).isEqualTo("It Afnemer: main 2026-");
    }

    @Test
    void aServiceIsTakenOnceInAYear() {
        take("main", 2024, 2026);
        take("main", 2027, null);
        assertThat(list()).hasSize(2);

        refused("since", () -> take("main", 2030, 2030));
    }

    @Test
    void aChangeKeepsItsReason() {
        SubscriptionView taken = take("main", 2026, null);

        SubscriptionView ended = change(taken, 2027);

        assertThat(ended.until()).isEqualTo(2027);
        assertThat(everything(() -> audit.list(1)).items().getFirst().why()).isEqualTo("opgezegd");
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedIsRefused() {
        SubscriptionView taken = take("main", 2026, null);
        change(taken, 2027);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> change(taken, 2028));
    }

    @Test
    void whatWasNotedByMistakeIsTakenOff() {
        SubscriptionView taken = take("main", 2026, null);

        treasurer(() -> remove(taken.id(), "verkeerde deelnemer"));

        assertThat(list()).isEmpty();
    }

    @Test
    void nothingIsTakenOffWithoutAReason() {
        SubscriptionView taken = take("main", 2026, null);

        refused("why", () -> treasurer(() -> remove(taken.id(), " ")));
    }

    @Test
    void aBookingCountsUntilItIsWithdrawnAndStaysOnTheList() {
        BookingView booked = book(new BigDecimal("1.5"), null, "bon 12");

        BookingView withdrawn = treasurer(() -> subscriptions.withdraw(booked.id(), "dubbel"));

        assertThat(withdrawn.counts()).isFalse();
        assertThat(treasurer(() -> subscriptions.bookings(participant, 2026))).containsExactly(withdrawn);
        assertThat(treasurer(() -> subscriptions.bookings(participant, 2025))).isEmpty();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> treasurer(() -> subscriptions.withdraw(booked.id(), "nog eens")));
    }

    @Test
    void aParticipantThatIsNotThereTakesNothing() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> treasurer(() -> subscriptions.take(new TakeService(Long.MAX_VALUE, "main", 2026, null))));
    }

    @Test
    void whoOnlyReadsCostsNotesNothing() {
        SubscriptionView taken = take("main", 2026, null);
        BookingView booked = book(BigDecimal.ONE, null, "bon");
        for (Role reader : List.of(Role.AUDITOR, Role.BOARD_MEMBER, Role.ASSEMBLY_DELEGATE)) {
            forbidden(reader, () -> subscriptions.take(new TakeService(participant, "video", 2026, null)));
            forbidden(reader, () -> subscriptions.change(new ChangeSubscription(taken.id(), 0, 2026, null, "x")));
            forbidden(reader, () -> remove(taken.id(), "x"));
            forbidden(reader, () -> subscriptions.book(work(BigDecimal.ONE, null, "bon")));
            forbidden(reader, () -> subscriptions.withdraw(booked.id(), "x"));
        }
        forbidden(Role.TENANT_ADMINISTRATOR, () -> subscriptions.ofParticipant(participant));
        forbidden(Role.TENANT_ADMINISTRATOR, () -> subscriptions.bookings(participant, 2026));
    }

    private SubscriptionView take(String service, int since, Integer until) {
        return treasurer(() -> subscriptions.take(new TakeService(participant, service, since, until)));
    }

    private SubscriptionView change(SubscriptionView taken, int until) {
        return treasurer(() -> subscriptions.change(
                new ChangeSubscription(taken.id(), taken.version(), taken.since(), until, "opgezegd")));
    }

    private BookingView book(BigDecimal hours, Money cost, String reference) {
        return treasurer(() -> subscriptions.book(work(hours, cost, reference)));
    }

    private BookWork work(BigDecimal hours, Money cost, String reference) {
        return new BookWork(participant, "help", LocalDate.of(2026, 5, 1), hours, cost, reference);
    }

    private Void remove(long id, String why) {
        subscriptions.remove(id, why);
        return null;
    }

    private List<SubscriptionView> list() {
        return treasurer(() -> subscriptions.ofParticipant(participant));
    }

    private static void refused(String field, Callable<?> work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(work::call)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static void forbidden(Role role, Callable<?> work) {
        assertThatExceptionOfType(Forbidden.class).as(role + " is refused").isThrownBy(() -> as(role.rights(), work));
    }

    private static <T> T treasurer(Callable<T> work) {
        return as(Role.TREASURER.rights(), work);
    }

    private static <T> T everything(Callable<T> work) {
        return as(EnumSet.allOf(Right.class), work);
    }

    private static <T> T as(Set<Right> rights, Callable<T> work) {
        return ActorContext.as(Actor.of(1, 1, "It", rights), () -> TenantContext.asPlatform(work));
    }
}
