package nl.mienskip.costs.tariffs;

import static nl.mienskip.costs.Brackets.Border.ABOVE;
import static nl.mienskip.costs.Brackets.Border.BELOW;
import static nl.mienskip.costs.Brackets.Mode.GRADUATED;
import static nl.mienskip.costs.Brackets.Mode.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.costs.Brackets;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

    /** To 100 at 2, to 200 at 1 plus 50, above at a half plus 80. */
    private static final List<Brackets.Bracket> LIST =
            List.of(bracket("100", "2", 0), bracket("200", "1", 5000), bracket(null, "0.5", 8000));

    @ParameterizedTest
    @CsvSource({"0, 0", "99, 198", "100, 200", "101, 151", "200, 250", "201, 361/2"})
    void aWholeQuantityPaysTheLineOfItsBracketWithTheBorderBelow(BigDecimal quantity, String euros) {
        assertThat(new Brackets(WHOLE, BELOW, LIST).price(quantity)).hasToString(euros);
    }

    @ParameterizedTest
    @CsvSource({"99, 198", "100, 150", "199, 249", "200, 180"})
    void withTheBorderAboveTheQuantityAtTheBorderPaysTheNextLine(BigDecimal quantity, String euros) {
        assertThat(new Brackets(WHOLE, ABOVE, LIST).price(quantity)).hasToString(euros);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 200", "100.5, 501/2", "150, 300", "200, 350", "300, 480"})
    void aGraduatedQuantityPaysEachPartByItsOwnLineAndTheFixedPartOfEachBracketReached(
            BigDecimal quantity, String euros) {
        assertThat(new Brackets(GRADUATED, BELOW, LIST).price(quantity)).hasToString(euros);
    }

    @ParameterizedTest
    @CsvSource({"BELOW, 200", "ABOVE, 250"})
    void whetherTheNextBracketIsReachedAtTheBorderIsForTheBorderToSay(Brackets.Border border, String euros) {
        assertThat(new Brackets(GRADUATED, border, LIST).price(new BigDecimal(100)))
                .hasToString(euros);
    }

    @ParameterizedTest
    @CsvSource({"WHOLE, -50, -70", "GRADUATED, 50, 80"})
    void aJumpIsWhatTheNextLineCostsMoreAtTheBorder(Brackets.Mode mode, long first, long second) {
        assertThat(new Brackets(mode, BELOW, LIST).steps())
                .extracting(Brackets.Step::size)
                .containsExactly(Fraction.of(first, 1), Fraction.of(second, 1));
    }

    private static Brackets.Bracket bracket(String to, String rate, long fixedCents) {
        return new Brackets.Bracket(
                to == null ? null : new BigDecimal(to), new BigDecimal(rate), Money.ofCents(fixedCents));
    }
}
