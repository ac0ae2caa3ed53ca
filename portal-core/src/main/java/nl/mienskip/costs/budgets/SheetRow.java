package nl.mienskip.costs.budgets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.mienskip.kernel.InvalidInput;
import org.apache.commons.csv.CSVRecord;

/** A line of a sheet, under the sheet's columns. */
record SheetRow(CSVRecord cells, List<String> columns) {

    static final String KIND = "soort";
    static final String HEADING = "groep";
    static final String DESCRIPTION = "omschrijving";
    static final String QUANTITY = "aantal";
    static final String PRICE = "prijs";
    static final String AMOUNT = "bedrag";
    static final List<String> COLUMNS = List.of(KIND, HEADING, DESCRIPTION, QUANTITY, PRICE, AMOUNT);
    private static final Map<String, BudgetKind> KINDS =
            Map.of("kosten", BudgetKind.COST, "opbrengst", BudgetKind.INCOME);
    private static final Map<String, String> COLUMN_OF =
            Map.of("heading", HEADING, "description", DESCRIPTION, "quantity", QUANTITY, "price", PRICE);
    private static final String FORMULA = "=+-@\t\r\n";

    /** As {@link #line} reads it again. */
    static List<String> cells(WriteBudgetLine line) {
        boolean whole = line.quantity().compareTo(BigDecimal.ONE) == 0;
        return List.of(
                line.kind() == BudgetKind.COST ? "kosten" : "opbrengst",
                harmless(line.heading()),
                harmless(line.description()),
                whole ? "" : SheetFigure.write(line.quantity()),
                whole ? "" : SheetFigure.write(line.price()),
                whole ? SheetFigure.write(line.price()) : "");
    }

    /** @throws InvalidInput naming line and column of the first thing that is wrong */
    WriteBudgetLine line() {
        if (cells.size() != columns.size()) {
            throw wrong(
                    number(cells),
                    "",
                    "budget.sheet.cells",
                    "the line has " + cells.size() + " cells and the first has " + columns.size());
        }
        BudgetKind kind = KINDS.get(cell(KIND).toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw wrong(number(cells), KIND, "budget.sheet.kind", "it is 'kosten' or 'opbrengst'");
        }
        boolean whole = !cell(AMOUNT).isEmpty();
        if (whole == !cell(PRICE).isEmpty() || whole == !cell(QUANTITY).isEmpty()) {
            throw wrong(number(cells), AMOUNT, "budget.sheet.amount", "a line has an amount, or a number and a price");
        }
        BigDecimal quantity = whole ? BigDecimal.ONE : figure(QUANTITY);
        BigDecimal price = figure(whole ? AMOUNT : PRICE);
        try {
            return new WriteBudgetLine(kind, meant(cell(HEADING)), meant(cell(DESCRIPTION)), quantity, price);
        } catch (InvalidInput e) {
            String column = whole && e.field().equals("price") ? AMOUNT : COLUMN_OF.get(e.field());
            throw wrong(number(cells), column, "budget.sheet.cell", e.getMessage());
        }
    }

    static int number(CSVRecord record) {
        return Math.toIntExact(record.getRecordNumber());
    }

    static InvalidInput wrong(int line, String column, String code, String message) {
        return new InvalidInput("line " + line + (column.isEmpty() ? "" : ", " + column), code, message, line, column);
    }

    private BigDecimal figure(String column) {
        BigDecimal figure = SheetFigure.read(cell(column))
                .orElseThrow(() -> wrong(
                        number(cells),
                        column,
                        "budget.sheet.figure",
                        "'" + cell(column) + "' is no figure such as 1234,56"));
        if (figure.signum() < 0) {
            throw wrong(number(cells), column, "budget.sheet.negative", "a figure is zero or more");
        }
        return figure;
    }

    private String cell(String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : cells.get(at);
    }

    /** What a spreadsheet would take for a formula is made a text by an apostrophe (CWE-1236), which {@link #line} drops. */
    private static String harmless(String text) {
        return FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String meant(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
