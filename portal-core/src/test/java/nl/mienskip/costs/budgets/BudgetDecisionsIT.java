package nl.mienskip.costs.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.decisions.Ballot;
import nl.mienskip.costs.decisions.CloseVote;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.DocumentPart;
import nl.mienskip.costs.decisions.DraftDecision;
import nl.mienskip.costs.decisions.ProposeDecision;
import nl.mienskip.costs.decisions.RecordVotes;
import nl.mienskip.costs.decisions.VoteChoice;
import nl.mienskip.costs.decisions.VoteRule;
import nl.mienskip.costs.decisions.VoteSheet;
import nl.mienskip.costs.decisions.VoteWeight;
import nl.mienskip.costs.reserves.MoveReserve;
import nl.mienskip.costs.reserves.Reserves;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a plan to an account by decisions, on a real database. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class BudgetDecisionsIT {

    private static final int YEAR = 2003;
    private static final int YEAR_TO_COME = 2992;
    private static final Role TREASURER = Role.TREASURER;
    private static final WriteBudgetLine SERVER = cost("Server", "600");
    private static final WriteBudgetLine HOURS = cost("Uren", "87");

    @Inject
    private Budgets budgets;

    @Inject
    private Reserves reserves;

    @Inject
    private Decisions decisions;

    @Inject
    private Rows rows;

    @Inject
    private UserTransaction transaction;

    private BudgetLineView server;
    private DecisionView waiting;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void beginAYear() throws Exception {
        transaction.begin();
        as(TREASURER, () -> budgets.begin(YEAR, BigDecimal.TEN));
        server = as(TREASURER, () -> budgets.add(YEAR, SERVER));
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void linesStandStillFromProposalOn() throws Exception {
        for (Callable<?> change : List.<Callable<?>>of(
                () -> budgets.add(YEAR, HOURS),
                () -> budgets.change(server.id(), server.version(), HOURS, "why"),
                () -> budgets.replace(YEAR, budget().version(), List.of(SERVER), "why"),
                () -> budgets.reserve(YEAR, budget().version(), BigDecimal.ONE, "why"))) {
            propose(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
            assertThat(budget().stage()).isEqualTo(BudgetStage.PUT_FORWARD);
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> as(TREASURER, change))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("budget.locked"));
            leaveNothingBehind();
            beginAYear();
        }
    }

    @Test
    void linesMayBeChangedAgainAfterAProposalWasTakenBack() {
        DecisionView proposed = propose(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        as(Role.BOARD_MEMBER, () -> decisions.withdraw(proposed.id(), proposed.version(), "too early"));

        as(TREASURER, () -> budgets.add(YEAR, HOURS));

        assertThat(budget().lines()).hasSize(2);
    }

    @Test
    void aDraftOfOldLinesCannotBeProposed() {
        DecisionView draft = as(TREASURER, () -> budgets.putForward(YEAR, "Begroting"));
        as(TREASURER, () -> budgets.add(YEAR, HOURS));

        refused("budget.stale", () -> propose(draft));
    }

    @Test
    void aDraftOfOldLinesIsWrittenAnew() {
        DecisionView draft = as(TREASURER, () -> budgets.putForward(YEAR, "Begroting"));
        as(TREASURER, () -> budgets.add(YEAR, HOURS));
        DecisionView anew = as(TREASURER, () -> budgets.putForward(YEAR, "Begroting"));

        assertThat(anew.id()).isEqualTo(draft.id());
        assertThat(propose(anew).state()).isEqualTo(DecisionState.PROPOSED);
    }

    @Test
    void aBudgetThatWasNotAdoptedIsNotToppedUp() {
        refused(
                "budget.undecided",
                () -> as(TREASURER, () -> budgets.putForwardTopUp(YEAR, "Aanvulling", List.of(HOURS))));
    }

    @Test
    void aTopUpHasNoLineThatIsThere() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));

        refused(
                "budget.twice",
                () -> as(TREASURER, () -> budgets.putForwardTopUp(YEAR, "Aanvulling", List.of(SERVER))));
    }

    @Test
    void onlyADecisionAddsLinesToABudgetThatWasAdopted() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        DecisionView first = as(TREASURER, () -> budgets.putForwardTopUp(YEAR, "Aanvulling", List.of(HOURS)));
        DecisionView second = as(TREASURER, () -> budgets.putForwardTopUp(YEAR, "Nog een", List.of(HOURS)));
        assertThat(budget().lines()).hasSize(1);
        adopt(first);

        assertThat(budget().lines())
                .extracting(BudgetLineView::description, BudgetLineView::topUp)
                .containsExactly(tuple("Server", null), tuple("Uren", first.id()));
        assertThat(budget().planned(BudgetKind.COST)).hasToString("687.00");
        assertThat(second.state()).isEqualTo(DecisionState.DRAFT);
    }

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
    void aCorrectedTopUpTakesThePlaceOfTheFirst() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        DecisionView first = adopt(topUp(HOURS, cost("Audit", "10000")));
        DecisionView correction = adopt(correct(first, words(cost("Audit", "4000"), cost("Reis", "50"))));

        assertThat(budget().lines())
                .extracting(BudgetLineView::description, line -> line.amount().toString(), BudgetLineView::topUp)
                .containsExactly(
                        tuple("Audit", "4000.00", correction.id()),
                        tuple("Reis", "50.00", correction.id()),
                        tuple("Server", "600.00", null));

        DecisionView none = adopt(correct(correction, words()));
        assertThat(as(TREASURER, () -> decisions.words(none, Language.NL)))
                .extracting(DocumentPart::sentences)
                .containsExactly(List.of("Alle regels van de aanvulling vervallen."));
        assertThat(budget().lines()).extracting(BudgetLineView::description).containsExactly("Server");
    }

    @Test
    void aCorrectionNamesNoLineOfAnotherDecision() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        DecisionView first = adopt(topUp(HOURS));

        refused("budget.twice", () -> correct(first, words(HOURS, SERVER)));
    }

    @Test
    void whatWasBookedOnStaysAtNothingWhenACorrectionLeavesItOut() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        DecisionView first = adopt(topUp(HOURS));
        BudgetLineView hours = budget().lines().stream()
                .filter(line -> line.words().equals(HOURS))
                .findFirst()
                .orElseThrow();
        book(hours, "20.00");
        adopt(correct(first, words(cost("Reis", "50"))));

        assertThat(budget().lines())
                .extracting(
                        BudgetLineView::description,
                        line -> line.amount().toString(),
                        line -> line.actual().toString())
                .containsExactly(
                        tuple("Reis", "50.00", "0.00"),
                        tuple("Server", "600.00", "0.00"),
                        tuple("Uren", "0.00", "20.00"));
    }

    @Test
    void aTopUpRaisesWhatWasVotedAndNoReserveOnIt() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        assertThat(budget().toShare()).hasToString("660.00");
        adopt(topUp(cost("Audit", "10000")));

        assertThat(budget().toShare()).hasToString("10660.00");
        assertThat(budget().reserve()).hasToString("60.00");
    }

    @Test
    void aCorrectedBudgetIsAPlanOfItsOwnBesideTheTopUps() {
        DecisionView first = adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        book("450.00");
        DecisionView topUp = adopt(topUp(HOURS));
        String plan = first.document()
                .replace("600", "700")
                .replace("\"60.00\"", "\"35.00\"")
                .replace("660.00", "735.00")
                .replace("\"reserve\":\"10\"", "\"reserve\":\"5\"");
        adopt(correct(first, plan));

        assertThat(budget().lines())
                .extracting(
                        BudgetLineView::description,
                        line -> line.amount().toString(),
                        line -> line.actual().toString(),
                        BudgetLineView::topUp)
                .containsExactly(tuple("Server", "700.00", "450.00", null), tuple("Uren", "87.00", "0.00", topUp.id()));
        assertThat(budget().toShare()).hasToString("822.00");
    }

    @Test
    void aCorrectedBudgetAddsUp() {
        DecisionView first = adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> correct(first, first.document().replace("660.00", "650.00")))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("budget.sum");
                    assertThat(refusal.field()).isEqualTo("toShare");
                });
    }

    @Test
    void aCorrectedBudgetIsOfItsYear() {
        DecisionView first = adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));

        refused("decision.otherYear", () -> correct(first, first.document().replace("" + YEAR, "2004")));
    }

    @Test
    void aDraftThatCorrectsIsNotOverwrittenWhenABudgetIsPutForward() {
        DecisionView first = adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        DecisionView draft = correct(first, first.document());

        conflict("decision.taken", () -> as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        assertThat(draft.state()).isEqualTo(DecisionState.DRAFT);
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

    private DecisionView topUp(WriteBudgetLine... lines) {
        return as(TREASURER, () -> budgets.putForwardTopUp(YEAR, "Aanvulling", List.of(lines)));
    }

    private static String words(WriteBudgetLine... lines) {
        return BudgetDocument.topUp(YEAR, List.of(lines)).toString();
    }

    private DecisionView correct(DecisionView adopted, String document) {
        return as(
                TREASURER,
                () -> decisions.draft(new DraftDecision(adopted.kind(), YEAR, "Correctie", document, adopted.id())));
    }

    private static void conflict(String code, Runnable work) {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void refused(String code, Runnable work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private DecisionView adopt(DecisionView draft) {
        DecisionView proposed = propose(draft);
        DecisionView approved =
                as(Role.SUPERVISORY_BOARD_MEMBER, () -> decisions.approve(proposed.id(), proposed.version()));
        VoteSheet voted = as(Role.BOARD_MEMBER, () -> {
            Map<Long, VoteChoice> all = decisions.votes(approved.id()).roll().stream()
                    .collect(Collectors.toMap(Ballot::participantId, ballot -> VoteChoice.FOR));
            return decisions.recordVotes(new RecordVotes(approved.id(), approved.version(), all));
        });
        DecisionView now = as(TREASURER, () -> decisions.byId(approved.id()));
        assertThat(voted.roll()).isNotEmpty();
        DecisionView adopted =
                as(Role.BOARD_MEMBER, () -> decisions.close(new CloseVote(now.id(), now.version(), "minutes")));
        assertThat(adopted.state()).isEqualTo(DecisionState.ADOPTED);
        return adopted;
    }

    private DecisionView propose(DecisionView draft) {
        return as(
                Role.BOARD_MEMBER,
                () -> decisions.propose(new ProposeDecision(
                        draft.id(), draft.version(), LocalDate.of(YEAR, 1, 1), new VoteRule(VoteWeight.EQUAL, 50))));
    }

    private void book(String euros) {
        book(server, euros);
    }

    private void book(BudgetLineView line, String euros) {
        as(
                TREASURER,
                () -> budgets.book(new BookActual(
                        line.id(),
                        LocalDate.of(YEAR, 3, 1),
                        Money.ofEuros(new BigDecimal(euros), "amount"),
                        "factuur 12")));
    }

    private BudgetView budget() {
        return as(TREASURER, () -> budgets.ofYear(YEAR)).orElseThrow();
    }

    private static WriteBudgetLine cost(String description, String price) {
        return new WriteBudgetLine(BudgetKind.COST, "Hosting", description, BigDecimal.ONE, new BigDecimal(price));
    }

    private static <T> T as(Role role, Callable<T> work) {
        Actor actor = Actor.of(9200 + role.ordinal(), 1, role.name(), role.rights());
        return ActorContext.as(actor, () -> TenantContext.asPlatform(() -> called(work)));
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
