package nl.mienskip.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The times that a schedule means, on the clock of a zone. */
final class Occurrences {

    /** Until this hour a night belongs to the day on which it began. */
    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

    private final Schedule schedule;
    private final ZoneId zone;
    private final Map<LocalDate, MovedDate> moved;

    private Occurrences(Schedule schedule, ZoneId zone) {
        this.schedule = schedule;
        this.zone = zone;
        this.moved = schedule.moved().stream().collect(Collectors.toMap(MovedDate::day, Function.identity()));
    }

    /** Those whose day in the rule is from a day to another, both included; by their beginning. */
    static List<Timing> of(Schedule schedule, ZoneId zone, LocalDate from, LocalDate to) {
        return new Occurrences(schedule, zone).between(from, to);
    }

    /** The one time that an event is which does not come back, or the first of one that does. */
    static Timing first(Schedule schedule, ZoneId zone) {
        return new Occurrences(schedule, zone).timing(schedule.starts().toLocalDate());
    }

    private List<Timing> between(LocalDate from, LocalDate to) {
        LocalDate first = schedule.starts().toLocalDate();
        if (!schedule.repeats()) {
            return List.of(timing(first));
        }
        Set<LocalDate> except = new HashSet<>(schedule.except());
        return Recurrence.of(schedule.rule()).days(first, from, to).stream()
                .filter(day -> !except.contains(day))
                .map(this::timing)
                .sorted(Comparator.comparing(Timing::startsAt).thenComparing(Timing::day))
                .toList();
    }

    private Timing timing(LocalDate day) {
        MovedDate other = moved.get(day);
        if (other != null) {
            return timing(day, other.starts(), other.ends());
        }
        LocalDateTime starts = day.atTime(schedule.starts().toLocalTime());
        return timing(day, starts, schedule.ends() == null ? null : endsOn(day));
    }

    /** As many days later as the first time, at the same hour, however long the nights between are. */
    private LocalDateTime endsOn(LocalDate day) {
        long days = ChronoUnit.DAYS.between(
                schedule.starts().toLocalDate(), schedule.ends().toLocalDate());
        return day.plusDays(days).atTime(schedule.ends().toLocalTime());
    }

    private Timing timing(LocalDate day, LocalDateTime starts, LocalDateTime ends) {
        LocalDate firstDay = starts.toLocalDate();
        if (schedule.wholeDays()) {
            LocalDate lastDay = ends == null ? firstDay : ends.toLocalDate();
            Instant over = midnight(lastDay.plusDays(1));
            return new Timing(day, midnight(firstDay), over, over, firstDay, lastDay);
        }
        Instant startsAt = starts.atZone(zone).toInstant();
        if (ends == null) {
            return new Timing(day, startsAt, null, midnight(firstDay.plusDays(1)), firstDay, firstDay);
        }
        Instant said = ends.atZone(zone).toInstant();
        Instant endsAt =
                said.isBefore(startsAt) ? startsAt : said; // both within the hour that the clock skips or repeats
        return new Timing(day, startsAt, endsAt, endsAt, firstDay, lastDay(firstDay, ends));
    }

    private static LocalDate lastDay(LocalDate firstDay, LocalDateTime ends) {
        LocalDate last = ends.toLocalDate();
        boolean night = last.isAfter(firstDay) && !ends.toLocalTime().isAfter(NIGHT_ENDS);
        return night ? last.minusDays(1) : last;
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
