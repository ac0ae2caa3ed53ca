package nl.mienskip.costs.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.csv.CsvDay;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Payments as a bank or a spreadsheet gives them: day, number of the statement, amount with a decimal comma, reference; a
 * first line of names is passed over.
 */
final class PaymentsFile {

    private static final int COLUMNS = 4;
    private static final int MOST_LINES = 10_000;
    private static final Pattern AMOUNT = Pattern.compile("[+-]?(\\d{1,12}|\\d{1,3}(\\.\\d{3}){1,3})(,\\d{1,2})?");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();

    /** One line of the file: a payment, or why it is none. */
    record Line(int number, PaymentEntry entry, InvalidInput refused) {}

    private PaymentsFile() {}

    /** @throws InvalidInput when it is no such file at all */
    static List<Line> read(String text) {
        List<CSVRecord> lines = records(text);
        if (lines.size() > MOST_LINES) {
            throw new InvalidInput(
                    "file", "payments.tooMany", "there are at most " + MOST_LINES + " lines", MOST_LINES);
        }
        List<Line> read = new ArrayList<>();
        lines.forEach(line -> {
            if (!(read.isEmpty() && isHeading(line))) {
                read.add(one(line));
            }
        });
        if (read.isEmpty()) {
            throw new InvalidInput("file", "payments.none", "the file has no payments");
        }
        return read;
    }

    private static List<CSVRecord> records(String text) {
        try (CSVParser parser = CSVParser.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, FORMAT)) {
            return parser.getRecords().stream()
                    .filter(line -> line.stream().anyMatch(cell -> !cell.isEmpty()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidInput("file", "payments.quotes", "the quotes in the file do not fit together");
        }
    }

    private static boolean isHeading(CSVRecord line) {
        return line.getRecordNumber() == 1
                && line.stream().flatMapToInt(String::chars).noneMatch(Character::isDigit);
    }

    private static Line one(CSVRecord line) {
        try {
            if (line.size() != COLUMNS) {
                throw new InvalidInput(
                        "file", "payments.columns", "a line has four cells: day, number, amount, reference");
            }
            return new Line(
                    (int) line.getRecordNumber(),
                    new PaymentEntry(day(line.get(0)), line.get(1), amount(line.get(2)), line.get(3)),
                    null);
        } catch (InvalidInput refused) {
            return new Line((int) line.getRecordNumber(), null, refused);
        }
    }

    private static LocalDate day(String text) {
        return CsvDay.read(text.strip())
                .orElseThrow(
                        () -> new InvalidInput("on", "payments.day", "a day is written as 22-11-2026 or 2026-11-22"));
    }

    /** A point parts thousands and a comma the cents; anything else could be meant in two ways. */
    private static Money amount(String text) {
        String given = text.strip();
        if (!AMOUNT.matcher(given).matches()) {
            throw new InvalidInput(
                    "amount", "payments.amount", "an amount is written with a decimal comma, as in 1.234,50");
        }
        return Money.ofEuros(new BigDecimal(given.replace(".", "").replace(',', '.')), "amount");
    }
}
