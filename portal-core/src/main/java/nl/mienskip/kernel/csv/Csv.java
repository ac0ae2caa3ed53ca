package nl.mienskip.kernel.csv;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table for a spreadsheet: semicolons between cells, the decimal sign of the reader's language. A text that a
 * spreadsheet would take for a formula is made a text by an apostrophe before it (CWE-1236); numbers are numbers.
 */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r\n";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<String> lines = new ArrayList<>();
    private final char decimalSign;

    public Csv(Locale locale) {
        this.decimalSign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /** Adds a line; a cell is a number as it is, and everything else in words. */
    public Csv line(Object... cells) {
        lines.add(List.of(cells).stream().map(this::cell).collect(Collectors.joining(";")));
        return this;
    }

    private String cell(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString().replace('.', decimalSign);
            case Number number -> number.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** The text that was meant by a cell as {@link #line} writes it. */
    static String meant(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** The whole file; spreadsheets know by its first character that it is UTF-8. */
    @Override
    public String toString() {
        return BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n";
    }
}
