package nl.mienskip.costs.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.csv.CsvDay;
import nl.mienskip.kernel.csv.CsvFigure;
import nl.mienskip.kernel.csv.CsvTable;

/**
 * Payments as a bank or a spreadsheet gives them: day, number of the statement, amount with a decimal comma, reference; a
 * first line of names is passed over.
 */
final class PaymentsFile {

    private static final int COLUMNS = 4;
    private static final int CENTS = 2;

    /** One line of the file: a payment, or why it is none. */
    record Line(int number, PaymentEntry entry, InvalidInput refused) {}

    private PaymentsFile() {}

    /** @throws InvalidInput when it is no such file at all */
    static List<Line> read(byte[] file) {
        List<Line> read = new ArrayList<>();
        CsvTable.lines(file).forEach(line -> {
            if (!(read.isEmpty() && isHeading(line))) {
                read.add(one(line));
            }
        });
        if (read.isEmpty()) {
            throw new InvalidInput("file", "payments.none", "the file has no payments");
        }
        return read;
    }

    private static boolean isHeading(CsvTable.Row line) {
        return line.line() == 1
                && line.cells().stream().flatMapToInt(String::chars).noneMatch(Character::isDigit);
    }

    private static Line one(CsvTable.Row line) {
        List<String> cells = line.cells();
        try {
            if (cells.size() != COLUMNS) {
                throw new InvalidInput(
                        "file", "payments.columns", "a line has four cells: day, number, amount, reference");
            }
            return new Line(
                    (int) line.line(),
                    new PaymentEntry(day(cells.get(0)), cells.get(1), amount(cells.get(2)), cells.get(3)),
                    null);
        } catch (InvalidInput refused) {
            return new Line((int) line.line(), null, refused);
        }
    }

    private static LocalDate day(String text) {
        return CsvDay.read(text)
                .orElseThrow(
                        () -> new InvalidInput("on", "payments.day", "a day is written as 22-11-2026 or 2026-11-22"));
    }

    private static Money amount(String text) {
        return CsvFigure.read(text)
                .filter(figure -> figure.scale() <= CENTS)
                .map(figure -> Money.ofEuros(figure, "amount"))
                .orElseThrow(() -> new InvalidInput(
                        "amount", "payments.amount", "an amount is written with a decimal comma, as in 1.234,50"));
    }
}
