package nl.mienskip.costs.budgets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.mienskip.costs.Digits;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.csv.CsvTable;

/** A line of a sheet, under the sheet's columns. */
record SheetRow(CsvTable.Row cells) {

    static final String KIND = "soort";
    static final String HEADING = "groep";
    static final String DESCRIPTION = "omschrijving";
    static final String QUANTITY = "aantal";
    static final String PRICE = "prijs";
    static final String AMOUNT = "bedrag";
    static final List<String> NAMES = List.of(KIND, HEADING, DESCRIPTION);
    static final List<String> FIGURES = List.of(QUANTITY, PRICE, AMOUNT);
    /** An English sheet writes one thousand five hundred as 1,500. */
    private static final int CENTS = 2;

    private static final Map<String, BudgetKind> KINDS =
            Map.of("kosten", BudgetKind.COST, "opbrengst", BudgetKind.INCOME);
    private static final Map<String, String> COLUMN_OF =
            Map.of("heading", HEADING, "description", DESCRIPTION, "quantity", QUANTITY, "price", PRICE);

    static Object[] columns() {
        return Stream.concat(NAMES.stream(), FIGURES.stream()).toArray();
    }

    /** As {@link #line} reads it again. */
    static Object[] cells(WriteBudgetLine line) {
        boolean whole = line.quantity().compareTo(BigDecimal.ONE) == 0 && Digits.decimals(line.price()) <= CENTS;
        return new Object[] {
            line.kind() == BudgetKind.COST ? "kosten" : "opbrengst",
            line.heading(),
            line.description(),
            whole ? "" : line.quantity(),
            whole ? "" : line.price(),
            whole ? line.price() : ""
        };
    }

    /** @throws InvalidInput naming line and column of the first thing that is wrong */
    WriteBudgetLine line() {
        BudgetKind kind = KINDS.get(cells.cell(KIND).toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw cells.wrong(KIND, "budget.sheet.kind", "it is 'kosten' or 'opbrengst'");
        }
        boolean whole = !cells.cell(AMOUNT).isEmpty();
        if (whole == !cells.cell(PRICE).isEmpty()
                || whole == !cells.cell(QUANTITY).isEmpty()) {
            throw cells.wrong(AMOUNT, "budget.sheet.amount", "a line has an amount, or a number and a price");
        }
        BigDecimal quantity = whole ? BigDecimal.ONE : figure(QUANTITY);
        BigDecimal price = figure(whole ? AMOUNT : PRICE);
        if (whole && price.scale() > CENTS) {
            throw cells.wrong(AMOUNT, "budget.sheet.cents", "an amount has at most two digits behind the comma");
        }
        try {
            return new WriteBudgetLine(kind, cells.text(HEADING), cells.text(DESCRIPTION), quantity, price);
        } catch (InvalidInput e) {
            String column = whole && e.field().equals("price") ? AMOUNT : COLUMN_OF.get(e.field());
            throw cells.wrong(column, "budget.sheet.cell", e.getMessage());
        }
    }

    private BigDecimal figure(String column) {
        BigDecimal figure = cells.figure(column);
        if (figure.signum() < 0) {
            throw cells.wrong(column, "budget.sheet.negative", "a figure is zero or more");
        }
        return figure;
    }
}
