package nl.mienskip.costs.budgets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.mienskip.kernel.InvalidInput;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a budget as a sheet: CSV in UTF-8 with or without a byte order mark, semicolons between cells, the columns
 * {@code soort;groep;omschrijving;aantal;prijs;bedrag} in any order. A line has either a number and a price, or an amount.
 */
public final class BudgetSheet {

    /** What a file may have at most. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final int MOST_LINES = 2_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();

    private BudgetSheet() {}

    /**
     * Reads a sheet.
     *
     * @throws InvalidInput naming line and column of the first thing that is wrong
     */
    public static List<WriteBudgetLine> read(byte[] file) {
        List<CSVRecord> records = records(text(file));
        if (records.isEmpty()) {
            throw SheetRow.wrong(1, "", "budget.sheet.empty", "the sheet has no line");
        }
        List<String> columns = columns(records.getFirst());
        if (records.size() > MOST_LINES) {
            throw SheetRow.wrong(MOST_LINES, "", "budget.sheet.long", "a sheet has at most " + MOST_LINES + " lines");
        }
        List<WriteBudgetLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CSVRecord record : records.subList(1, records.size())) {
            if (record.stream().allMatch(String::isEmpty)) {
                continue; // as spreadsheets leave below a table
            }
            WriteBudgetLine line = new SheetRow(record, columns).line();
            if (!seen.add((line.kind() + ";" + line.label()).toLowerCase(Locale.ROOT))) {
                throw SheetRow.wrong(
                        SheetRow.number(record),
                        SheetRow.DESCRIPTION,
                        "budget.sheet.twice",
                        "a line of that name was there before");
            }
            lines.add(line);
        }
        return lines;
    }

    /** Writes a budget so that {@link #read} gives its lines again. */
    public static String write(BudgetView budget) {
        StringBuilder sheet = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(sheet, FORMAT)) {
            printer.printRecord(SheetRow.COLUMNS);
            for (BudgetLineView line : budget.lines()) {
                printer.printRecord(SheetRow.cells(line.words()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheet.toString();
    }

    private static List<String> columns(CSVRecord header) {
        List<String> columns =
                header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (String needed : List.of(SheetRow.KIND, SheetRow.HEADING, SheetRow.DESCRIPTION)) {
            require(columns.contains(needed), needed);
        }
        require(
                columns.contains(SheetRow.AMOUNT)
                        || columns.contains(SheetRow.QUANTITY) && columns.contains(SheetRow.PRICE),
                SheetRow.AMOUNT);
        for (String given : columns) {
            if (!SheetRow.COLUMNS.contains(given)) {
                throw SheetRow.wrong(1, given, "budget.sheet.column", "there is no column " + given);
            }
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw SheetRow.wrong(1, "", "budget.sheet.column", "a column is there twice");
        }
        return columns;
    }

    private static void require(boolean there, String column) {
        if (!there) {
            throw SheetRow.wrong(1, column, "budget.sheet.missing", "the column " + column + " is missing");
        }
    }

    private static String text(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw SheetRow.wrong(0, "", "budget.sheet.large", "a sheet has at most " + MOST_BYTES + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw SheetRow.wrong(0, "", "budget.sheet.encoding", "the sheet is not in UTF-8");
        }
    }

    private static List<CSVRecord> records(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException e) {
            throw SheetRow.wrong(
                    0, "", "budget.sheet.malformed", "the sheet is no CSV: a quotation mark is not closed");
        }
    }
}
