package nl.mienskip.kernel.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "1234,56|1234.56",
                "1.234,56|1234.56",
                "12.500|12500",
                "1.234.567|1234567",
                "€ 12,5|12.5",
                "-3|-3",
                "+12,50|12.50",
                "€\u00a010|10"
            })
    void aFigureIsReadAsDutchSpreadsheetsWriteIt(String text, BigDecimal figure) {
        assertThat(CsvFigure.read(text)).hasValue(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12.5", "1,2,3", "1.23,4", "1234.567,8", "twaalf", "1e3", "1 000", "12,", ",5", "--1"})
    void whatCouldBeReadInTwoWaysOrNoneIsNoFigure(String text) {
        assertThat(CsvFigure.read(text)).isEmpty();
    }

    @Property
    void whatIsWrittenIsReadAgain(
            @ForAll @BigRange(min = "-99999999999", max = "99999999999") @Scale(6) BigDecimal figure) {
        String written = new Csv(Language.NL.locale())
                .line(figure)
                .toString()
                .substring(1)
                .strip();

        assertThat(CsvFigure.read(written).orElseThrow()).isEqualByComparingTo(figure);
    }
}
