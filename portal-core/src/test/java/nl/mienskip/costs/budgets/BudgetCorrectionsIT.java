package nl.mienskip.costs.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.DocumentPart;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.tenants.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What takes the place of an adopted budget, or of what was added to it. */
@ArquillianTest
class BudgetCorrectionsIT extends BudgetCase {
    @Test
    void aCorrectedTopUpTakesThePlaceOfTheFirst() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        DecisionView first = adopt(topUp(HOURS, cost("Audit", "10000")));
        DecisionView correction = adopt(correct(first, words(cost("Audit", "4000"), cost("Reis", "50"))));

        assertThat(budget().lines())
                .extracting(BudgetLineView::description, line -> line.amount().toString(), BudgetLineView::topUp)
                .containsExactly(
                        tuple("Server", "600.00", null),
                        tuple("Audit", "4000.00", correction.id()),
                        tuple("Reis", "50.00", correction.id()));

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
                        tuple("Server", "600.00", "0.00"),
                        tuple("Uren", "0.00", "20.00"),
                        tuple("Reis", "50.00", "0.00"));
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

    private static String words(WriteBudgetLine... lines) {
        return BudgetDocument.topUp(YEAR, List.of(lines)).toString();
    }

    @Test
    void aCorrectionIsWrittenFromWhatTheAdoptedOneSaysAndItsSumsAreReckoned() {
        DecisionView first = adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        PlanTerms said = (PlanTerms) as(TREASURER, () -> budgets.terms(first.id()));
        assertThat(said).isEqualTo(new PlanTerms(BigDecimal.TEN, List.of(SERVER)));

        DecisionView draft = as(
                TREASURER,
                () -> budgets.correct(
                        first.id(), "Correctie", new PlanTerms(new BigDecimal("5"), List.of(cost("Server", "700")))));
        assertThat(draft.corrects()).isEqualTo(first.id());
        assertThat(draft.document()).contains("\"reserved\":\"35.00\"").contains("\"toShare\":\"735.00\"");
        adopt(as(
                TREASURER,
                () -> budgets.rewrite(
                        draft.id(), draft.version(), "Correctie 2", new PlanTerms(BigDecimal.ZERO, List.of(HOURS)))));

        assertThat(budget().lines()).extracting(BudgetLineView::description).containsExactly("Uren");
        assertThat(budget().toShare()).hasToString("87.00");
    }

    @Test
    void aTopUpIsWrittenAnewAndCorrectedByItsLines() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        DecisionView draft = topUp(HOURS);
        assertThat(as(TREASURER, () -> budgets.terms(draft.id()))).isEqualTo(new PlanTerms(null, List.of(HOURS)));
        DecisionView anew = adopt(as(
                TREASURER,
                () -> budgets.rewrite(
                        draft.id(),
                        draft.version(),
                        "Aanvulling",
                        new PlanTerms(null, List.of(cost("Audit", "10"), cost("Reis", "20"))))));
        adopt(as(
                TREASURER,
                () -> budgets.correct(anew.id(), "Zonder reis", new PlanTerms(null, List.of(cost("Audit", "10"))))));

        assertThat(budget().lines()).extracting(BudgetLineView::description).containsExactly("Server", "Audit");
    }

    @Test
    void aLineThatIsWrongIsNamedByItsPlace() {
        DecisionView first = adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(
                        TREASURER,
                        () -> budgets.correct(
                                first.id(), "Correctie", new PlanTerms(BigDecimal.ONE, List.of(SERVER, SERVER)))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("lines[1].description"));
    }

    @Test
    void whoOnlyReadsWritesNoCorrection() {
        DecisionView first = adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(
                        Role.AUDITOR,
                        () -> budgets.correct(first.id(), "x", new PlanTerms(BigDecimal.ONE, List.of(SERVER)))));
    }
}
