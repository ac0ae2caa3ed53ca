package nl.mienskip.kernel.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.text.HiddenRule;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as a spreadsheet or a bank wrote it: UTF-8 with or without a byte order mark, semicolons between cells. Its first
 * line has the names of the columns, in any order; {@link #lines} reads one without. What is wrong is told with its line and
 * column.
 */
public final class CsvTable {

    /** What a file may have at most. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final int MOST_LINES = 20_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}|\\d{1,3}(\\.\\d{3}){1,2}");
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();

    private final List<String> columns;
    private final List<Row> rows;

    private CsvTable(List<String> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * @param names of all columns
     * @throws InvalidInput when it is no such table
     */
    public static List<Row> read(byte[] file, List<String> names) {
        return of(file, names, List.of()).rows();
    }

    /**
     * @param needed columns that must be there
     * @param welcome columns that may be there too
     * @throws InvalidInput when it is no such table
     */
    public static CsvTable of(byte[] file, List<String> needed, List<String> welcome) {
        List<CSVRecord> records =
                records(file).stream().dropWhile(CsvTable::isSeparator).toList();
        if (records.isEmpty()) {
            throw wrong(1, "", "csv.empty", "the file has no line");
        }
        List<String> columns = columns(records.getFirst(), needed, welcome);
        List<Row> rows = records.stream()
                .skip(1)
                .filter(CsvTable::saysSomething)
                .map(record -> Row.of(record, columns))
                .toList();
        return new CsvTable(columns, rows);
    }

    /**
     * The lines of a file that needs no names of columns, each with as many cells as it has.
     *
     * @throws InvalidInput when it is no such file
     */
    public static List<Row> lines(byte[] file) {
        return records(file).stream()
                .filter(CsvTable::saysSomething)
                .map(record -> new Row(record.getRecordNumber(), List.of(), record.toList()))
                .toList();
    }

    /** Spreadsheets leave empty lines below a table. */
    private static boolean saysSomething(CSVRecord record) {
        return record.stream().anyMatch(cell -> !cell.isEmpty());
    }

    /** The lines that say something, without that of the names. */
    public List<Row> rows() {
        return rows;
    }

    /** Whether a column that is welcome is there. */
    public boolean has(String column) {
        return columns.contains(column);
    }

    /** A refusal of the whole, as this column is missing. */
    public static InvalidInput missing(String column) {
        return wrong(1, column, "csv.missing", "the column " + column + " is missing");
    }

    /** The line {@code sep=;} by which a spreadsheet is told how to read the rest. */
    private static boolean isSeparator(CSVRecord record) {
        return record.getRecordNumber() == 1 && record.get(0).equalsIgnoreCase("sep=");
    }

    private static List<String> columns(CSVRecord header, List<String> names, List<String> welcome) {
        if (header.size() == 1 && names.size() > 1 && header.get(0).matches(".*[,\t].*")) {
            throw wrong(1, "", "csv.separator", "cells are separated by a semicolon");
        }
        List<String> columns =
                header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (String needed : names) {
            if (!columns.contains(needed)) {
                throw missing(needed);
            }
        }
        for (String given : columns) {
            if (!names.contains(given) && !welcome.contains(given)) {
                throw wrong(1, given, "csv.column", "there is no column " + given);
            }
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw wrong(1, "", "csv.column", "a column is there twice");
        }
        return columns;
    }

    private static String text(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw wrong(0, "", "csv.large", "a file has at most " + MOST_BYTES + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw wrong(0, "", "csv.encoding", "the file is not in UTF-8");
        }
    }

    private static List<CSVRecord> records(byte[] file) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text(file)), FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() > MOST_LINES) {
                throw wrong(MOST_LINES, "", "csv.long", "a file has at most " + MOST_LINES + " lines");
            }
            records.forEach(CsvTable::readable);
            return records;
        } catch (IOException | UncheckedIOException e) {
            throw wrong(0, "", "csv.malformed", "the file is no CSV: a quotation mark is not closed");
        }
    }

    private static void readable(CSVRecord record) {
        if (record.stream().anyMatch(HiddenRule::inLines)) {
            throw wrong(record.getRecordNumber(), "", "csv.hidden", "it holds characters that cannot be seen");
        }
    }

    private static InvalidInput wrong(long line, String column, String code, String message) {
        String where = line == 0 ? "" : "line " + line + (column.isEmpty() ? ": " : ", column " + column + ": ");
        return new InvalidInput("file", code, where + message, line, column);
    }

    /** One line of the table. */
    public record Row(long line, List<String> columns, List<String> cells) {

        private static Row of(CSVRecord record, List<String> columns) {
            if (record.size() != columns.size()) {
                throw CsvTable.wrong(
                        record.getRecordNumber(),
                        "",
                        "csv.cells",
                        "it has " + record.size() + " cells, not " + columns.size());
            }
            return new Row(record.getRecordNumber(), columns, record.toList());
        }

        /** Empty when the table has no such column. */
        public String cell(String column) {
            int at = columns.indexOf(column);
            return at < 0 ? "" : cells.get(at);
        }

        /** A text without the apostrophe that {@link Csv} puts before what a spreadsheet would take for a formula. */
        public String text(String column) {
            return Csv.meant(cell(column));
        }

        /** A whole number, zero or more, that may have points between thousands. */
        public int whole(String column) {
            if (!WHOLE.matcher(cell(column)).matches()) {
                throw wrong(column, "csv.whole", "'" + cell(column) + "' is no whole number such as 45.000");
            }
            return Integer.parseInt(cell(column).replace(".", ""));
        }

        /** A figure as Dutch spreadsheets write it: 1234,56 or 1.234,56. */
        public BigDecimal figure(String column) {
            return CsvFigure.read(cell(column))
                    .orElseThrow(
                            () -> wrong(column, "csv.figure", "'" + cell(column) + "' is no figure such as 1234,56"));
        }

        /** As in 2026-01-01 or 1-1-2026. */
        public LocalDate day(String column) {
            return CsvDay.read(cell(column))
                    .orElseThrow(() -> wrong(column, "csv.day", "'" + cell(column) + "' is no day such as 1-1-2026"));
        }

        /** A refusal that names this line. */
        public InvalidInput wrong(String column, String code, String message) {
            return CsvTable.wrong(line, column, code, message);
        }
    }
}
