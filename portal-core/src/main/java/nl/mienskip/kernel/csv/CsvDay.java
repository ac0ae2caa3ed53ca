package nl.mienskip.kernel.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day as spreadsheets and banks write it: 2026-11-22, 22-11-2026 or 22/11/2026. */
public final class CsvDay {

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern DUTCH = Pattern.compile("(?<day>\\d{1,2})[-/](?<month>\\d{1,2})[-/](?<year>\\d{4})");

    private CsvDay() {}

    /** Empty when it is no day. */
    public static Optional<LocalDate> read(String text) {
        try {
            return Stream.of(ISO, DUTCH)
                    .map(form -> form.matcher(text))
                    .filter(Matcher::matches)
                    .findFirst()
                    .map(CsvDay::day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher parts) {
        return LocalDate.of(
                Integer.parseInt(parts.group("year")),
                Integer.parseInt(parts.group("month")),
                Integer.parseInt(parts.group("day")));
    }
}
