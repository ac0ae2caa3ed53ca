package nl.mienskip.costs.reserves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.audit.AuditEntryView;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door on a real database, with a fund of its own. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class ReservesIT {

    private static final int YEAR = 2980;

    @Inject
    private Reserves reserves;

    @Inject
    private Audit audit;

    @Inject
    private Rows rows;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void beginWithoutAFund() throws Exception {
        transaction.begin();
        rows.run("delete from reserve_movement");
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void theFundBeginsOnceAndEveryMovementHasItsBalance() {
        treasurer(() -> open(on(1, 1), "1000"));
        treasurer(() -> move(on(3, 1), "250.50"));
        treasurer(() -> move(on(2, 1), "-400"));

        assertThat(as(Role.AUDITOR.rights(), () -> reserves.movements(1, 10)).items())
                .extracting(movement -> movement.balance().toString())
                .as("newest first")
                .containsExactly("850.50", "600.00", "1000.00");
        assertThat(balance(on(1, 1).minusDays(1))).isEqualTo("0.00");
        assertThat(balance(on(2, 1))).isEqualTo("600.00");
        refused("reserve.opened", () -> open(on(1, 1), "5"));
    }

    @Test
    void nothingMovesBeforeTheFundIsOpened() {
        refused("reserve.closed", () -> move(on(1, 1), "10"));
    }

    @Test
    void nothingMovesOnADayBeforeTheOpening() {
        treasurer(() -> open(on(2, 1), "1000"));

        refused("reserve.before", () -> move(on(1, 31), "10"));
    }

    @Test
    void theFundStandsBelowZeroOnNoDayAlsoALaterOne() {
        treasurer(() -> open(on(1, 1), "100"));
        treasurer(() -> move(on(6, 1), "-80"));

        refused("reserve.short", () -> move(on(3, 1), "-20.01"));
    }

    @Test
    void whatComesInAndGoesOutOnOneDayIsLookedAtTogether() {
        treasurer(() -> open(on(1, 1), "0"));
        treasurer(() -> move(on(6, 1), "80"));
        treasurer(() -> move(on(6, 1), "-80"));

        assertThat(balance(on(6, 1))).isEqualTo("0.00");
    }

    @Test
    void aYearThatWasAccountedForAndThoseBeforeItStandStill() throws Exception {
        treasurer(() -> open(on(1, 1), "100"));
        account(YEAR, "PROPOSED");

        assertThat(refused("reserve.yearClosed", () -> move(on(12, 31), "10")).arguments())
                .containsExactly(String.valueOf(YEAR), String.valueOf(YEAR + 1));
        transactionAnew();
        treasurer(() -> open(on(1, 1), "100"));
        account(YEAR + 1, "ADOPTED");
        refused("reserve.yearClosed", () -> move(on(12, 31), "10"));
    }

    @Test
    void theNextYearStaysOpenAndARejectedAccountClosesNothing() throws Exception {
        treasurer(() -> open(on(1, 1), "100"));
        account(YEAR, "ADOPTED");
        account(YEAR + 1, "REJECTED");

        treasurer(() -> move(LocalDate.of(YEAR + 1, 1, 1), "10"));

        assertThat(balance(LocalDate.of(YEAR + 1, 1, 1))).isEqualTo("110.00");
    }

    @Test
    void aFundIsNotOpenedInAYearThatWasAccountedFor() throws Exception {
        account(YEAR, "ADOPTED");

        refused("reserve.yearClosed", () -> open(on(1, 1), "100"));
    }

    @Test
    void everyMovementStandsInTheLog() {
        treasurer(() -> open(on(1, 1), "100"));
        treasurer(() -> move(on(2, 1), "-10"));

        List<AuditEntryView> log =
                as(EnumSet.allOf(Right.class), () -> audit.list(1).items());
        assertThat(log)
                .extracting(AuditEntryView::act, AuditEntryView::subject)
                .contains(
                        tuple("reserve.opened", YEAR + "-01-01 100.00: It"),
                        tuple("reserve.moved", YEAR + "-02-01 -10.00: It"));
    }

    @Test
    void whoOnlyReadsCostsMovesNothing() {
        for (Role reader : List.of(Role.AUDITOR, Role.BOARD_MEMBER, Role.ASSEMBLY_DELEGATE, Role.API_CLIENT)) {
            assertThat(as(reader.rights(), () -> reserves.balance(on(1, 1)))).isEqualTo(Money.ZERO);
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> as(reader.rights(), () -> open(on(1, 1), "100")));
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> as(reader.rights(), () -> move(on(1, 1), "100")));
        }
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(Role.TENANT_ADMINISTRATOR.rights(), () -> reserves.movements(1, 10)));
    }

    private void transactionAnew() throws Exception {
        transaction.rollback();
        beginWithoutAFund();
    }

    /** A decision about the account of a year, as far as it came. */
    private void account(int year, String state) throws Exception {
        rows.run(
                "insert into decision (kind, year, title, document, digest, state, in_force_from, vote_weight, quorum,"
                        + " adopted_on, minutes, changed_at) values ('ACCOUNT', ?, 'ReservesIT', '{}', ?, ?, '2981-01-01',"
                        + " 'EQUAL', 0, '2981-02-01', 'ALV', now(6))",
                year,
                "0".repeat(64),
                state);
    }

    private Void open(LocalDate on, String euros) {
        reserves.open(movement(on, euros));
        return null;
    }

    private Void move(LocalDate on, String euros) {
        reserves.move(movement(on, euros));
        return null;
    }

    private String balance(LocalDate on) {
        return as(Role.AUDITOR.rights(), () -> reserves.balance(on)).toString();
    }

    private static MoveReserve movement(LocalDate on, String euros) {
        return new MoveReserve(on, Money.ofEuros(new BigDecimal(euros), "amount"), "It", "bon 1");
    }

    private static LocalDate on(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    private InvalidInput refused(String code, Callable<?> work) {
        InvalidInput[] refusal = new InvalidInput[1];
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> treasurer(work))
                .satisfies(thrown -> assertThat(thrown.code()).isEqualTo(code))
                .satisfies(thrown -> refusal[0] = thrown);
        return refusal[0];
    }

    private static <T> T treasurer(Callable<T> work) {
        return as(Role.TREASURER.rights(), work);
    }

    private static <T> T as(Set<Right> rights, Callable<T> work) {
        return ActorContext.as(Actor.of(1, 1, "It", rights), () -> TenantContext.asPlatform(work));
    }
}
