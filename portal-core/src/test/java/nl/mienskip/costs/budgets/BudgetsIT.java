package nl.mienskip.costs.budgets;

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
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door on a real database. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class BudgetsIT {

    private static final int YEAR = 2990;
    private static final WriteBudgetLine SERVER = cost("Server", "1", "600");
    private static final WriteBudgetLine HOURS = cost("Uren", "40", "87");

    @Inject
    private Budgets budgets;

    @Inject
    private Audit audit;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void beginAYear() throws Exception {
        transaction.begin();
        treasurer(() -> budgets.begin(YEAR, BigDecimal.TEN));
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void linesReserveAndWhatWasBookedAreTheAccountOfTheYear() {
        BudgetLineView server = treasurer(() -> budgets.add(YEAR, SERVER));
        treasurer(() -> budgets.add(YEAR, HOURS));
        treasurer(() -> budgets.add(YEAR, line(BudgetKind.INCOME, "Subsidie", "1", "1000")));
        book(server, "450.00", "factuur 12");
        book(server, "-50.00", "correctie op factuur 12");

        BudgetView budget = budget();

        assertThat(budget.planned(BudgetKind.COST)).hasToString("4080.00");
        assertThat(budget.reserve()).hasToString("408.00");
        assertThat(budget.toShare()).hasToString("3488.00");
        assertThat(budget.actual(BudgetKind.COST)).hasToString("400.00");
        assertThat(line("Server").left()).hasToString("200.00");
        assertThat(treasurer(() -> budgets.bookings(server.id(), 1, 10)).items())
                .extracting(BookingView::reference)
                .containsExactly("correctie op factuur 12", "factuur 12");
    }

    @Test
    void aSheetReplacesTheLinesAndKeepsWhatWasBookedOnThoseThatStay() {
        BudgetLineView server = treasurer(() -> budgets.add(YEAR, SERVER));
        treasurer(() -> budgets.add(YEAR, HOURS));
        book(server, "450.00", "factuur 12");

        treasurer(() -> replace(List.of(cost("Server", "1", "700"), cost("Beheer", "1", "800"))));

        assertThat(budget().lines()).extracting(BudgetLineView::description).containsExactly("Server", "Beheer");
        assertThat(line("Server").actual()).hasToString("450.00");
        assertThat(line("Server").amount()).hasToString("700.00");
    }

    @Test
    void linesStandInTheOrderThatIsChosenAndAGroupTogetherAlsoNextYear() {
        BudgetLineView server = treasurer(() -> budgets.add(YEAR, SERVER));
        BudgetLineView office = treasurer(() -> budgets.add(
                YEAR, new WriteBudgetLine(BudgetKind.COST, "Bureau", "Post", BigDecimal.ONE, BigDecimal.TEN)));
        BudgetLineView hours = treasurer(() -> budgets.add(YEAR, HOURS));
        assertThat(descriptions(budget())).as("as they came").containsExactly("Server", "Uren", "Post");

        treasurer(() -> budgets.order(YEAR, budget().version(), List.of(office.id(), hours.id(), server.id())));
        assertThat(descriptions(budget())).containsExactly("Post", "Uren", "Server");
        treasurer(() -> budgets.change(
                hours.id(), line("Uren").version(), cost("Meer uren", "41", "87"), "it became more work"));
        assertThat(descriptions(budget())).containsExactly("Post", "Meer uren", "Server");

        assertThat(descriptions(treasurer(() -> budgets.beginFrom(YEAR + 1, YEAR))))
                .containsExactly("Post", "Meer uren", "Server");
    }

    @Test
    void anOrderThatMissesALineIsRefused() {
        BudgetLineView server = treasurer(() -> budgets.add(YEAR, SERVER));
        treasurer(() -> budgets.add(YEAR, HOURS));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        treasurer(() -> budgets.order(YEAR, budget().version(), List.of(server.id(), server.id()))))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("budget.order"));
    }

    @Test
    void anOrderThatWasReadBeforeAnotherChangeIsRefused() {
        BudgetLineView server = treasurer(() -> budgets.add(YEAR, SERVER));
        long read = budget().version();
        treasurer(() -> budgets.reserve(YEAR, read, BigDecimal.ONE, "why"));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> treasurer(() -> budgets.order(YEAR, read, List.of(server.id()))));
    }

    private static List<String> descriptions(BudgetView budget) {
        return budget.lines().stream().map(BudgetLineView::description).toList();
    }

    @Test
    void theLogTellsEveryLineThatASheetChanged() {
        treasurer(() -> budgets.replace(YEAR, budget().version(), List.of(SERVER, HOURS), ""));

        treasurer(() -> replace(List.of(cost("Server", "12", "50.5"), cost("Beheer", "1", "800"))));

        assertThat(everything(() -> audit.list(1)).items()).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("budget.replaced");
            assertThat(entry.subject()).isEqualTo(YEAR + ": 4488.00 -> 1546.60");
            assertThat(entry.why()).isEqualTo("a new offer");
            assertThat(entry.details())
                    .containsExactly(
                            "cost Hosting: Server: 1 x 600 = 600.00 -> cost Hosting: Server: 12 x 50.5 = 606.00",
                            "+ cost Hosting: Beheer: 1 x 800 = 800.00",
                            "- cost Hosting: Uren: 40 x 87 = 3480.00");
        });
    }

    @Test
    void aBudgetWithLinesIsNotReplacedWithoutAReason() {
        treasurer(() -> budgets.add(YEAR, SERVER));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> treasurer(() -> budgets.replace(YEAR, budget().version(), List.of(HOURS), " ")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("why"));
    }

    @Test
    void aSheetWithoutALineThatWasBookedOnIsRefused() {
        BudgetLineView server = treasurer(() -> budgets.add(YEAR, SERVER));
        book(server, "450.00", "factuur 12");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> treasurer(() -> replace(List.of(HOURS))))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("budget.booked"));
    }

    @Test
    void aLineThatWasBookedOnIsNotTakenOff() {
        BudgetLineView server = treasurer(() -> budgets.add(YEAR, SERVER));
        book(server, "450.00", "factuur 12");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> treasurer(() -> {
                    budgets.remove(server.id(), server.version(), "not needed");
                    return null;
                }));
    }

    @Test
    void aSecondLineOfTheSameNameIsRefused() {
        treasurer(() -> budgets.add(YEAR, SERVER));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> treasurer(() -> budgets.add(YEAR, cost("server", "2", "1"))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("description"));
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedIsRefused() {
        BudgetLineView read = treasurer(() -> budgets.add(YEAR, SERVER));
        treasurer(() -> budgets.change(read.id(), read.version(), HOURS, "other plans"));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> treasurer(() -> budgets.change(read.id(), read.version(), SERVER, "other plans")));
    }

    @Test
    void theReserveIsChangedWithAReasonThatStandsInTheLog() {
        treasurer(() -> budgets.reserve(YEAR, budget().version(), new BigDecimal("12.5"), "the assembly asked"));

        assertThat(budget().reservePercent()).isEqualByComparingTo("12.5");
        assertThat(everything(() -> audit.list(1)).items()).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("budget.reserve-changed");
            assertThat(entry.subject()).isEqualTo(YEAR + ": 10 -> 12.5");
            assertThat(entry.why()).isEqualTo("the assembly asked");
        });
    }

    @Test
    void aBookingFarFromItsYearOrOfNothingIsRefused() {
        BudgetLineView server = treasurer(() -> budgets.add(YEAR, SERVER));

        for (BookActual wrong : List.of(
                new BookActual(server.id(), LocalDate.of(YEAR + 2, 1, 1), Money.ofCents(1), "x"),
                new BookActual(server.id(), LocalDate.of(YEAR, 1, 1), Money.ZERO, "x"),
                new BookActual(server.id(), LocalDate.of(YEAR, 1, 1), Money.ofCents(1), " "))) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> treasurer(() -> budgets.book(wrong)));
        }
    }

    @Test
    void whoOnlyReadsCostsChangesNone() {
        for (Role reader : List.of(Role.AUDITOR, Role.BOARD_MEMBER, Role.ASSEMBLY_DELEGATE, Role.API_CLIENT)) {
            assertThat(as(reader.rights(), () -> budgets.ofYear(YEAR))).isPresent();
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> as(reader.rights(), () -> budgets.add(YEAR, SERVER)));
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> as(reader.rights(), () -> budgets.order(YEAR, 0, List.of())));
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> as(reader.rights(), () -> budgets.begin(YEAR + 1, BigDecimal.ONE)));
        }
    }

    @Test
    void aSheetThatWasReadBeforeALineWasAddedIsRefused() {
        long read = budget().version();
        treasurer(() -> budgets.add(YEAR, SERVER));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> treasurer(() -> budgets.replace(YEAR, read, List.of(HOURS), "other plans")));
    }

    @Test
    void aYearBeginsWithTheLinesOfAnotherAndNothingBookedOnThem() {
        BudgetLineView server = treasurer(() -> budgets.add(YEAR, SERVER));
        book(server, "450.00", "factuur 12");

        BudgetView next = treasurer(() -> budgets.beginFrom(YEAR + 1, YEAR));

        assertThat(next.reservePercent()).isEqualByComparingTo("10");
        assertThat(next.lines()).extracting(BudgetLineView::words).containsExactly(SERVER);
        assertThat(next.actual(BudgetKind.COST)).isEqualTo(Money.ZERO);
    }

    @Test
    void whatALineBroughtIsSaidWithoutChangingItsPlan() {
        BudgetLineView server = treasurer(() -> budgets.add(YEAR, SERVER));

        treasurer(() -> budgets.achieve(server.id(), server.version(), "Nieuwe server\nsneller"));

        assertThat(line("Server").achieved()).isEqualTo("Nieuwe server\nsneller");
        assertThat(line("Server").words()).isEqualTo(SERVER);
    }

    private BudgetView replace(List<WriteBudgetLine> sheet) {
        return budgets.replace(YEAR, budgets.ofYear(YEAR).orElseThrow().version(), sheet, "a new offer");
    }

    private BudgetView budget() {
        return treasurer(() -> budgets.ofYear(YEAR)).orElseThrow();
    }

    private BudgetLineView line(String description) {
        return budget().lines().stream()
                .filter(line -> line.description().equals(description))
                .findFirst()
                .orElseThrow();
    }

    private void book(BudgetLineView line, String euros, String reference) {
        treasurer(() -> budgets.book(new BookActual(
                line.id(), LocalDate.of(YEAR, 3, 1), Money.ofEuros(new BigDecimal(euros), "amount"), reference)));
    }

    private static WriteBudgetLine cost(String description, String quantity, String price) {
        return line(BudgetKind.COST, description, quantity, price);
    }

    private static WriteBudgetLine line(BudgetKind kind, String description, String quantity, String price) {
        return new WriteBudgetLine(kind, "Hosting", description, new BigDecimal(quantity), new BigDecimal(price));
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
