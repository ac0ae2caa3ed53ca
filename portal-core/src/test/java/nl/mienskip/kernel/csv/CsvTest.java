package nl.mienskip.kernel.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final String MARK = "\uFEFF";

    @Test
    void numbersHaveTheDecimalSignOfTheReader() {
        assertThat(csv("nl-NL").line("Burum", 711L, new BigDecimal("12.50")).toString())
                .isEqualTo(MARK + "\"Burum\";711;12,50\r\n");
        assertThat(csv("en-GB").line("Burum", 711L, new BigDecimal("12.50")).toString())
                .isEqualTo(MARK + "\"Burum\";711;12.50\r\n");
    }

    @Test
    void frisianWritesDecimalsAsDutchDoes() {
        Csv csv = new Csv(Language.FY.locale());

        assertThat(csv.line(new BigDecimal("0.5")).toString()).isEqualTo(MARK + "0,5\r\n");
    }

    @Test
    void aQuoteOrASemicolonDoesNotEndACell() {
        assertThat(csv("nl-NL").line("Dorpsbelang \"Ons; Dorp\"", 1).toString())
                .isEqualTo(MARK + "\"Dorpsbelang \"\"Ons; Dorp\"\"\";1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil\")", "+1+1", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void whatASpreadsheetWouldTakeForAFormulaIsAText(String name) {
        assertThat(csv("nl-NL").line(name).toString()).startsWith(MARK + "\"'" + name.charAt(0));
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(csv("nl-NL").line(new BigDecimal("-0.33")).toString()).isEqualTo(MARK + "-0,33\r\n");
    }

    private static Csv csv(String locale) {
        return new Csv(Locale.forLanguageTag(locale));
    }
}
