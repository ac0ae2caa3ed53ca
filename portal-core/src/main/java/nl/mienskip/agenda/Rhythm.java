package nl.mienskip.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule by which an event comes back, where people can say it in plain words: "every second week on Wednesday".
 *
 * @param every what passes between
 * @param interval how many of those, from 1
 * @param days on which, for weeks: at least one; for the weekday of a month: just one
 * @param nth which of the weekdays of a month, from 1 to 4, or -1 for the last; 0 for the others
 * @param until its last day; null when it has none
 * @param times how often in all; 0 when that is not said
 */
public record Rhythm(Every every, int interval, Set<DayOfWeek> days, int nth, LocalDate until, int times) {

    /** What passes between two times. */
    public enum Every {
        DAY("DAILY"),
        WEEK("WEEKLY"),
        /** On the same number of the month. */
        MONTH("MONTHLY"),
        /** On the same weekday of the month, such as the first Monday. */
        MONTH_WEEKDAY("MONTHLY"),
        YEAR("YEARLY");

        private final String frequency;

        Every(String frequency) {
            this.frequency = frequency;
        }
    }

    public Rhythm {
        days = days.isEmpty() ? Set.of() : Set.copyOf(days);
    }

    /** The rule as RFC 5545 writes it. */
    public String rule() {
        StringBuilder rule = new StringBuilder("FREQ=").append(every.frequency);
        if (interval > 1) {
            rule.append(";INTERVAL=").append(interval);
        }
        if (every == Every.WEEK || every == Every.MONTH_WEEKDAY) {
            rule.append(";BYDAY=")
                    .append(week().stream()
                            .map(day -> (every == Every.WEEK ? "" : nth) + letters(day))
                            .collect(Collectors.joining(",")));
        }
        if (until != null) {
            rule.append(";UNTIL=").append(DateTimeFormatter.BASIC_ISO_DATE.format(until));
        } else if (times > 0) {
            rule.append(";COUNT=").append(times);
        }
        return rule.toString();
    }

    /** Its days in the order of the week. */
    public List<DayOfWeek> week() {
        return days.stream().sorted().toList();
    }

    /** A rule in plain words; empty when it says what these cannot. */
    public static Optional<Rhythm> of(String rule) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : rule.split(";")) {
            String[] named = part.split("=", 2);
            if (named.length < 2 || parts.put(named[0], named[1]) != null) {
                return Optional.empty();
            }
        }
        String frequency = parts.getOrDefault("FREQ", "");
        String days = parts.getOrDefault("BYDAY", "");
        return Arrays.stream(Every.values())
                .filter(every -> every.frequency.equals(frequency))
                .map(every -> read(every, parts, days))
                // only what says just the same as the rule did
                .filter(rhythm -> same(rhythm, rule))
                .findFirst();
    }

    private static Rhythm read(Every every, Map<String, String> parts, String days) {
        EnumSet<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values())
                .filter(day -> List.of(days.split(",")).stream().anyMatch(part -> part.endsWith(letters(day))))
                .forEach(named::add);
        String nth = days.replaceAll("[A-Z].*", "");
        String until = parts.getOrDefault("UNTIL", "");
        return new Rhythm(
                every,
                number(parts.getOrDefault("INTERVAL", "1")),
                named,
                every == Every.MONTH_WEEKDAY ? number(nth) : 0,
                until.matches("[0-9]{8}") ? LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE) : null,
                number(parts.getOrDefault("COUNT", "0")));
    }

    private static boolean same(Rhythm rhythm, String rule) {
        boolean sound =
                switch (rhythm.every) {
                    case WEEK -> !rhythm.days.isEmpty();
                    case MONTH_WEEKDAY ->
                        rhythm.days.size() == 1 && (rhythm.nth == -1 || rhythm.nth >= 1 && rhythm.nth <= 4);
                    default -> true;
                };
        return sound && parts(rhythm.rule()).equals(parts(rule));
    }

    private static Set<String> parts(String rule) {
        return Set.copyOf(Arrays.asList(rule.split(";")));
    }

    private static int number(String text) {
        return text.matches("-?[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
