package nl.mienskip.costs.budgets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.csv.Csv;
import nl.mienskip.kernel.csv.CsvTable;
import nl.mienskip.tenants.Language;

/**
 * The lines of a budget as a sheet, with the columns {@code soort;groep;omschrijving;aantal;prijs;bedrag} in any order. A
 * line has either a number and a price, or an amount.
 */
public final class BudgetSheet {

    private static final int MOST_LINES = 2_000;

    private BudgetSheet() {}

    /**
     * Reads a sheet.
     *
     * @throws InvalidInput naming line and column of the first thing that is wrong
     */
    public static List<WriteBudgetLine> read(byte[] file) {
        CsvTable table = CsvTable.of(file, SheetRow.NAMES, SheetRow.FIGURES);
        if (!table.has(SheetRow.AMOUNT) && !(table.has(SheetRow.QUANTITY) && table.has(SheetRow.PRICE))) {
            throw CsvTable.missing(SheetRow.AMOUNT);
        }
        List<WriteBudgetLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvTable.Row row : table.rows()) {
            WriteBudgetLine line = new SheetRow(row).line();
            if (!seen.add((line.kind() + ";" + line.label()).toLowerCase(Locale.ROOT))) {
                throw row.wrong(SheetRow.DESCRIPTION, "budget.sheet.twice", "a line of that name was there before");
            }
            lines.add(line);
            if (lines.size() > MOST_LINES) {
                throw row.wrong("", "csv.long", "a budget has at most " + MOST_LINES + " lines");
            }
        }
        return lines;
    }

    /** Writes a budget so that {@link #read} gives its lines again. */
    public static String write(BudgetView budget) {
        Csv csv = new Csv(Language.NL.locale()).line(SheetRow.columns());
        budget.lines().forEach(line -> csv.line(SheetRow.cells(line.words())));
        return csv.toString();
    }
}
