package nl.mienskip.costs.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetSheetTest {

    private static final String HEAD = "soort;groep;omschrijving;aantal;prijs;bedrag\r\n";
    private static final List<WriteBudgetLine> TWO_LINES = List.of(
            line(BudgetKind.COST, "Hosting", "Server", "1", "600.00"),
            line(BudgetKind.COST, "Ontwikkeling", "Uren; met puntkomma", "40", "87.5"));

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void aSheetIsReadWithOrWithoutAByteOrderMark(String mark) {
        String sheet = mark + HEAD
                + "kosten;Hosting;Server;;;600,00\r\nKosten;Ontwikkeling;\"Uren; met puntkomma\";40;87,5;\r\n\r\n";

        assertThat(read(sheet)).usingRecursiveComparison().isEqualTo(TWO_LINES);
    }

    @Test
    void theColumnsMayStandInAnyOrderAndThoseThatAreNotNeededBeLeftOut() {
        String sheet = "Bedrag;Omschrijving;Groep;Soort\n2.820,00;Subsidie;Provincie;opbrengst\n";

        assertThat(read(sheet))
                .usingRecursiveComparison()
                .isEqualTo(List.of(line(BudgetKind.INCOME, "Provincie", "Subsidie", "1", "2820.00")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            kosten;Hosting;Server;;;12.5             | line 2, bedrag
            kosten;Hosting;Server;;;1,2,3            | line 2, bedrag
            kosten;Hosting;Server;;;-1               | line 2, bedrag
            kosten;Hosting;Server;;;                 | line 2, bedrag
            kosten;Hosting;Server;1;2;3              | line 2, bedrag
            kosten;Hosting;Server;1;;3               | line 2, bedrag
            kosten;Hosting;Server;x;2;               | line 2, aantal
            uitgaven;Hosting;Server;;;1              | line 2, soort
            kosten;;Server;;;1                       | line 2, groep
            kosten;Hosting;;;;1                      | line 2, omschrijving
            kosten;Hosting;Server;;;1,005            | line 2, bedrag
            kosten;Hosting;Server;;;1,500            | line 2, bedrag
            kosten;Hosting;Ser\u202Ever;;;1          | line 2
            kosten;Hosting;Server;;1                 | line 2
            kosten;Hosting;Server;99999999999;9999;  | line 2, prijs
            kosten;Hosting;Server;;;99999999999      | line 2, bedrag
            """)
    void aLineIsRefusedWithItsNumberAndColumn(String line, String place) {
        refused(HEAD + line, place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groep;omschrijving;bedrag | line 1, soort",
                "soort;groep;omschrijving;aantal | line 1, bedrag",
                "soort;groep;omschrijving;bedrag;kleur | line 1, kleur",
                "soort;groep;omschrijving;bedrag;bedrag | line 1"
            })
    void aColumnThatIsMissingOrNotKnownOrThereTwiceIsRefused(String head, String place) {
        refused(head + "\nx;x;x;x\n", place);
    }

    @Test
    void aLineThatIsThereTwiceIsRefusedWhateverItsCapitals() {
        refused(HEAD + "kosten;Hosting;Server;;;1\nkosten;HOSTING;server;;;2\n", "line 3, omschrijving");
    }

    @Test
    void emptyLinesAreLeftOutAndCounted() {
        assertThat(read(HEAD + "\r\n;;;;;\r\nkosten;Hosting;Server;;;600,00\r\n;;;;;\r\n\r\n"))
                .hasSize(1);
        refused(HEAD + "\r\n;;;;;\r\nkosten;Hosting;Server;;;x\r\n", "line 4, bedrag");
    }

    @Test
    void anEmptySheetOneInAnotherEncodingAndOneThatIsNotClosedAreRefused() {
        refused("", "line 1");
        assertThatThrownBy(() -> BudgetSheet.read("soort;groep;omschrijving;bedrag\nkosten;Coördinatie;x;1"
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(InvalidInput.class);
        refused(HEAD + "kosten;\"Hosting;Server;;;1\n", "line 0");
    }

    @Test
    void whatIsWrittenIsReadAgainAndNoCellIsAFormula() {
        List<WriteBudgetLine> lines = List.of(
                line(BudgetKind.COST, "=1+1", "\"Tussen\" aanhalingstekens", "2.5", "100"),
                line(BudgetKind.COST, "Hosting", "@som; en meer", "1", "600.005"),
                line(BudgetKind.INCOME, "Provincie", "-", "1", "0"));
        BudgetView budget = new BudgetView(
                2026,
                BigDecimal.TEN,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> view(i, lines.get(i)))
                        .toList(),
                BudgetStage.OPEN,
                0);

        String sheet = BudgetSheet.write(budget);

        assertThat(sheet)
                .startsWith("\uFEFF\"soort\";\"groep\"")
                .contains("'=1+1")
                .contains("'@som");
        assertThat(read(sheet)).usingRecursiveComparison().isEqualTo(lines);
    }

    @Test
    void aSheetIsHeldAgainstTheBudgetBeforeItTakesItsPlace() {
        WriteBudgetLine server = line(BudgetKind.COST, "Hosting", "Server", "1", "600");
        WriteBudgetLine dearer = line(BudgetKind.COST, "hosting", "SERVER", "1", "700");
        WriteBudgetLine hours = line(BudgetKind.COST, "Ontwikkeling", "Uren", "40", "87");
        WriteBudgetLine support = line(BudgetKind.COST, "Beheer", "Updates", "1", "800");
        BudgetView budget =
                new BudgetView(2026, BigDecimal.TEN, List.of(view(1, server), view(2, hours)), BudgetStage.OPEN, 0);

        assertThat(budget.changesBy(List.of(dearer, support)))
                .containsExactly(
                        new SheetChange(server, dearer), new SheetChange(null, support), new SheetChange(hours, null));
        assertThat(budget.changesBy(List.of(hours, server))).isEmpty();
        assertThat(budget.toShareBy(List.of(dearer, support))).hasToString("1650.00");
    }

    @Test
    void aLineThatComesToTheSameAmountInAnotherWayChangesToo() {
        WriteBudgetLine hours = line(BudgetKind.COST, "Ontwikkeling", "Uren", "40", "87");
        WriteBudgetLine fewerButDearer = line(BudgetKind.COST, "Ontwikkeling", "Uren", "20", "174");
        WriteBudgetLine inCapitals = line(BudgetKind.COST, "Ontwikkeling", "UREN", "40", "87");
        BudgetView budget = new BudgetView(2026, BigDecimal.TEN, List.of(view(1, hours)), BudgetStage.OPEN, 0);

        assertThat(budget.changesBy(List.of(fewerButDearer))).containsExactly(new SheetChange(hours, fewerButDearer));
        assertThat(budget.changesBy(List.of(inCapitals))).containsExactly(new SheetChange(hours, inCapitals));
        assertThat(budget.changesBy(List.of(line(BudgetKind.COST, "Ontwikkeling", "Uren", "40.0", "87.00"))))
                .isEmpty();
    }

    @Test
    void membersBringUpCostsAndReserveLessIncome() {
        BudgetView budget = new BudgetView(
                2026,
                BigDecimal.TEN,
                List.of(
                        view(1, line(BudgetKind.COST, "Hosting", "Server", "1", "12000")),
                        view(2, line(BudgetKind.COST, "Ontwikkeling", "Uren", "550", "100")),
                        view(3, line(BudgetKind.COST, "Overig", "Samen", "1", "32000")),
                        view(4, line(BudgetKind.INCOME, "Provincie", "Subsidie", "1", "900"))),
                BudgetStage.OPEN,
                0);

        assertThat(budget.planned(BudgetKind.COST)).hasToString("99000.00");
        assertThat(budget.reserve()).hasToString("9900.00");
        assertThat(budget.toShare()).hasToString("108000.00");
    }

    private static List<WriteBudgetLine> read(String sheet) {
        return BudgetSheet.read(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String sheet, String place) {
        assertThatThrownBy(() -> read(sheet))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(place(e)).isEqualTo(place));
    }

    private static String place(InvalidInput refusal) {
        String column = String.valueOf(refusal.arguments()[1]);
        return "line " + refusal.arguments()[0] + (column.isEmpty() ? "" : ", " + column);
    }

    private static WriteBudgetLine line(
            BudgetKind kind, String heading, String description, String quantity, String price) {
        return new WriteBudgetLine(kind, heading, description, new BigDecimal(quantity), new BigDecimal(price));
    }

    private static BudgetLineView view(long id, WriteBudgetLine line) {
        return new BudgetLineView(id, 2026, line, Money.ZERO, "", null, 0);
    }
}
