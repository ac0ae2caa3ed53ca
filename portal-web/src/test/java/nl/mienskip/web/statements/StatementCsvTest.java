package nl.mienskip.web.statements;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.shell.Samples;
import org.junit.jupiter.api.Test;

class StatementCsvTest {

    @Test
    void linesTaxAndTotalStandInTheSameColumns() {
        String csv = StatementCsv.of(Statements.invoice(), Samples.texts(Language.NL))
                .toString();

        assertThat(csv.lines())
                .startsWith(
                        "\uFEFF\"Nummer\";\"Datum\";\"Betalen vóór of op\";\"Van\";\"Tot en met\";\"Voor\";\"Soort\";"
                                + "\"Code\";\"Wat\";\"Btw-soort\";\"Btw in procent\";\"Bedrag\"")
                .contains(line("\"Regel\";\"code-69000\";\"Hosting\";\"S\";21;690,00"))
                .contains(line("\"Regel\";\"code-1200\";\"Terug van vorig jaar\";\"E\";0;-12,00"))
                .contains(line("\"Btw\";\"\";\"Btw\";\"S\";21;144,90"))
                .endsWith(line("\"Totaal\";\"\";\"Samen met btw\";\"\";\"\";836,35"))
                .hasSize(8);
    }

    @Test
    void aNameThatASpreadsheetWouldReckonWithIsAText() {
        String csv = StatementCsv.of(
                        Statements.of(Statements.line("=1+1", 100, Vat.standard(21))), Samples.texts(Language.EN))
                .toString();

        assertThat(csv).contains("\"'=1+1\"").contains(";1.00");
    }

    private static String line(String end) {
        return "\"2026-0042\";\"2026-11-22\";\"2026-12-22\";\"2026-01-01\";\"2026-12-31\";\"Vereniging Dorpsbelang Burum\";"
                + end;
    }
}
