package nl.mienskip.calendars;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mienskip.kernel.InvalidInput;

/**
 * Moments of a file, on the village's clock.
 *
 * @param village where the clock hangs
 */
record IcsTimes(ZoneId village) {

    /** A moment, or a whole day. */
    record Time(LocalDateTime at, boolean wholeDay) {

        LocalDate day() {
            return at.toLocalDate();
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern WEEKS = Pattern.compile("\\+?P(\\d{1,3})W");

    /** The end of a zone's name behind the name of a program, as some write it: /mozilla.org/20050126_1/Europe/Amsterdam. */
    private static final Pattern OLSON = Pattern.compile(".*?([A-Z][A-Za-z_]+/[A-Z][A-Za-z_]+)");

    /** What Windows calls the zones of this part of the world. */
    private static final Map<String, String> WINDOWS = Map.of(
            "W. Europe Standard Time", "Europe/Amsterdam",
            "Romance Standard Time", "Europe/Paris",
            "Central Europe Standard Time", "Europe/Budapest",
            "Central European Standard Time", "Europe/Warsaw",
            "GMT Standard Time", "Europe/London");

    /** The times of a line, which may hold several. */
    List<Time> all(IcsEvent.Property property) {
        return Arrays.stream(property.value().split(","))
                .map(value -> time(value.strip(), property.parameters()))
                .toList();
    }

    Time one(IcsEvent.Property property) {
        return time(property.value().strip(), property.parameters());
    }

    /** When something ends that lasts so long, by the clock. */
    static LocalDateTime after(LocalDateTime starts, String duration) {
        try {
            Matcher weeks = WEEKS.matcher(duration);
            Duration lasts =
                    weeks.matches() ? Duration.ofDays(7L * Integer.parseInt(weeks.group(1))) : Duration.parse(duration);
            return starts.plus(lasts);
        } catch (DateTimeException | ArithmeticException e) {
            throw wrong(duration);
        }
    }

    /** The last day of a rule's end, which may be written as a moment. */
    String lastDay(String until) {
        return DAY.format(time(until, Map.of()).day());
    }

    private Time time(String value, Map<String, String> parameters) {
        try {
            if (value.length() == 8) {
                return new Time(LocalDate.parse(value, DAY).atStartOfDay(), true);
            }
            if (value.endsWith("Z")) {
                return new Time(
                        there(LocalDateTime.parse(value.substring(0, value.length() - 1), MOMENT), ZoneOffset.UTC),
                        false);
            }
            LocalDateTime local = LocalDateTime.parse(value, MOMENT);
            String zone = parameters.get("TZID");
            return new Time(zone == null ? local : there(local, zone(zone)), false);
        } catch (DateTimeException e) {
            throw wrong(value);
        }
    }

    private LocalDateTime there(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).withZoneSameInstant(village).toLocalDateTime();
    }

    private static ZoneId zone(String given) {
        String name = given.strip().replace("\"", "");
        Matcher olson = OLSON.matcher(name);
        String known = WINDOWS.getOrDefault(name, olson.matches() ? olson.group(1) : name);
        try {
            return ZoneId.of(known);
        } catch (DateTimeException e) {
            throw new InvalidInput(IcsFile.FIELD, "ics.zone", "the time zone is not known", cut(name));
        }
    }

    private static InvalidInput wrong(String value) {
        return new InvalidInput(IcsFile.FIELD, "ics.time", "this is no time of a calendar", cut(value));
    }

    private static String cut(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
