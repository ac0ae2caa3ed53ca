package nl.mienskip.costs.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.reserves.MoveReserve;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What became of a year, adopted and corrected; it closes the books. */
@ArquillianTest
class AccountDecisionsIT extends BudgetCase {
    private static final int YEAR_TO_COME = 2992;

    private DecisionView waiting;

    @Test
    void theAccountTellsWhatWasPlannedBookedAchievedAndSetAsideAndClosesTheBooks() throws Exception {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        book("450.00");
        as(
                TREASURER,
                () -> budgets.achieve(server.id(), budgets.line(server.id()).version(), "Sneller"));
        openTheFundBefore();
        Money before = as(TREASURER, () -> budgets.account(YEAR)).fundBefore();
        as(TREASURER, () -> {
            reserves.move(new MoveReserve(LocalDate.of(YEAR, 12, 31), Money.ofCents(6000), "reserve", "memo 1"));
            return null;
        });
        DecisionView account = as(TREASURER, () -> budgets.putForwardAccount(YEAR, "Jaarrekening"));

        assertThat(account.document())
                .contains("\"actual\":\"450.00\"")
                .contains("\"achieved\":\"Sneller\"")
                .contains("\"fundAfter\":\"" + before.plus(Money.ofCents(6000)) + "\"");
        adopt(account);
        assertThat(budget().stage()).isEqualTo(BudgetStage.CLOSED);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> book("1.00"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("budget.closed"));
    }

    @Test
    void anAccountIsOfAYearThatIsOver() {
        as(TREASURER, () -> budgets.begin(YEAR_TO_COME, BigDecimal.TEN));
        refused("budget.account.early", () -> as(TREASURER, () -> budgets.putForwardAccount(YEAR_TO_COME, "Rekening")));
    }

    @Test
    void aYearIsNotClosedWhileATopUpIsUnderWay() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        DecisionView topUp = propose(topUp(HOURS));
        conflict("budget.underWay", () -> as(TREASURER, () -> budgets.putForwardAccount(YEAR, "Rekening")));
        assertThat(topUp.state()).isEqualTo(DecisionState.PROPOSED);
    }

    @Test
    void aYearIsClosedWhenATopUpWasTakenBack() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        DecisionView topUp = propose(topUp(HOURS));
        as(Role.BOARD_MEMBER, () -> decisions.withdraw(topUp.id(), topUp.version(), "later"));

        propose(as(TREASURER, () -> budgets.putForwardAccount(YEAR, "Rekening")));
        assertThat(budget().stage()).isEqualTo(BudgetStage.CLOSED);
    }

    @Test
    void nothingIsAddedToAYearThatIsClosed() throws Exception {
        for (Function<DecisionView, Runnable> act : List.<Function<DecisionView, Runnable>>of(
                budget -> () -> topUp(cost("Audit", "1")),
                budget -> () -> propose(waiting),
                budget -> () -> correct(budget, budget.document()))) {
            DecisionView budget = adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
            waiting = topUp(HOURS);
            propose(as(TREASURER, () -> budgets.putForwardAccount(YEAR, "Rekening")));

            conflict("budget.closed", act.apply(budget));
            leaveNothingBehind();
            beginAYear();
        }
    }

    @Test
    void aCorrectedAccountBooksTheDifference() {
        DecisionView account = account("450.00");
        DecisionView correction = adopt(correct(account, corrected(account)));

        BudgetLineView line = budget().lines().getFirst();
        assertThat(line.actual()).hasToString("475.25");
        assertThat(line.achieved()).isEqualTo("Sneller");
        assertThat(as(TREASURER, () -> budgets.bookings(line.id(), 1, 10)).items())
                .extracting(booking -> booking.amount().toString(), BookingView::on, BookingView::reference)
                .contains(tuple("25.25", LocalDate.of(YEAR, 12, 31), "#" + correction.id() + " Correctie"));
        assertThat(budget().stage()).isEqualTo(BudgetStage.CLOSED);
    }

    @Test
    void aCorrectedAccountAddsUp() {
        DecisionView account = account("450.00");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> correct(account, account.document().replaceFirst("450.00", "475.25")))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("budget.sum");
                    assertThat(refusal.field()).isEqualTo("costs.actual");
                });
    }

    @Test
    void aCorrectedAccountLeavesTheFundAsItWas() {
        DecisionView account = account("450.00");

        refused(
                "budget.sum",
                () -> correct(
                        account, corrected(account).replaceAll("\"fundAfter\":\"[^\"]*\"", "\"fundAfter\":\"9.99\"")));
    }

    @Test
    void aCorrectedAccountHasTheLinesThatWerePlanned() {
        DecisionView account = account("450.00");

        refused(
                "budget.account.lines",
                () -> correct(account, corrected(account).replace("Server", "Servers")));
    }

    private void openTheFundBefore() throws Exception {
        rows.run("delete from reserve_movement");
        as(TREASURER, () -> {
            reserves.open(new MoveReserve(LocalDate.of(YEAR - 1, 1, 1), Money.ofCents(1000), "begin", "begin"));
            return null;
        });
    }

    /** One that was adopted, with this booked. */
    private DecisionView account(String booked) {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        book(booked);
        return adopt(as(TREASURER, () -> budgets.putForwardAccount(YEAR, "Rekening")));
    }

    private static String corrected(DecisionView account) {
        return account.document().replace("450.00", "475.25").replace("\"achieved\":\"\"", "\"achieved\":\"Sneller\"");
    }

    @Test
    void aCorrectionSaysOtherwiseWhatWasBookedAndItsSumsAreReckoned() {
        DecisionView account = account("450.00");
        AccountTerms said = (AccountTerms) as(TREASURER, () -> budgets.terms(account.id()));
        assertThat(said.lines()).containsExactly(new AccountTerms.Line(SERVER, Money.ofCents(45_000), ""));

        adopt(as(
                TREASURER,
                () -> budgets.correct(
                        account.id(),
                        "Correctie",
                        new AccountTerms(List.of(new AccountTerms.Line(SERVER, Money.ofCents(47_525), "Sneller"))))));

        assertThat(budget().lines().getFirst().actual()).hasToString("475.25");
        assertThat(budget().lines().getFirst().achieved()).isEqualTo("Sneller");
    }
}
