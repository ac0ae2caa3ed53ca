package nl.mienskip.kernel.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure as spreadsheets in the Netherlands write it: a comma before the decimals, points between thousands, a euro sign
 * before it or not. What could be read in two ways is not read: 12.5 is no figure, as the point is not for decimals, and
 * 12.500 is twelve thousand and five hundred.
 */
public final class CsvFigure {

    private static final Pattern FIGURE =
            Pattern.compile("(?:€\\s*)?([+-]?(?:[0-9]{1,15}|[0-9]{1,3}(?:\\.[0-9]{3}){1,4}))(?:,([0-9]{1,6}))?");

    private CsvFigure() {}

    /** Empty when it is no figure. */
    public static Optional<BigDecimal> read(String text) {
        var found = FIGURE.matcher(text.replace('\u00a0', ' ').strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String whole = found.group(1).replace(".", "");
        return Optional.of(new BigDecimal(found.group(2) == null ? whole : whole + "." + found.group(2)));
    }
}
