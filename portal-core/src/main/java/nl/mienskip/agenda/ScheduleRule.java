package nl.mienskip.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.time.DayRule;

/** What a schedule must look like: while it is written, and before residents read it. */
final class ScheduleRule {

    static final String FIELD = "schedule";

    private static final int LONGEST_DAYS = 366;
    private static final int MOST_EXCEPTIONS = 400;

    /** An event that comes back does so within this time: the longest pause is from one 29 February to the next but one. */
    private static final int YEARS_TO_COME_BACK = 9;

    private ScheduleRule() {}

    /**
     * The schedule made tidy.
     *
     * @throws InvalidInput when it cannot be meant so; one that is not complete can
     */
    static Schedule checked(Schedule given) {
        String rule = Recurrence.tidy(given.rule());
        LocalDateTime starts = at(given, given.starts());
        LocalDateTime ends = ended(starts, at(given, given.ends()));
        if (rule.isEmpty()) {
            return new Schedule(given.wholeDays(), starts, ends, "", List.of(), List.of());
        }
        Recurrence.of(rule);
        if (given.except().size() > MOST_EXCEPTIONS || given.moved().size() > MOST_EXCEPTIONS) {
            throw new InvalidInput(
                    FIELD, "event.exceptions", "at most " + MOST_EXCEPTIONS + " exceptions", MOST_EXCEPTIONS);
        }
        given.except().forEach(day -> DayRule.checked(FIELD, day));
        given.moved().forEach(other -> DayRule.checked(FIELD, other.day()));
        Set<LocalDate> except = new HashSet<>(given.except());
        TreeMap<LocalDate, MovedDate> moved = new TreeMap<>();
        for (MovedDate other : given.moved()) {
            if (!except.contains(other.day())) {
                LocalDateTime otherStarts = at(given, other.starts());
                moved.put(
                        other.day(),
                        new MovedDate(other.day(), otherStarts, ended(otherStarts, at(given, other.ends()))));
            }
        }
        return new Schedule(
                given.wholeDays(), starts, ends, rule, except.stream().sorted().toList(), List.copyOf(moved.values()));
    }

    /**
     * Refuses a schedule that names no time.
     *
     * @throws InvalidInput saying what it lacks
     */
    static void requireWhole(Schedule schedule) {
        if (schedule.starts() == null) {
            throw new InvalidInput(FIELD, "event.starts", "the first time is missing");
        }
        if (!schedule.repeats()) {
            return;
        }
        LocalDate first = schedule.starts().toLocalDate();
        Recurrence recurrence = Recurrence.of(schedule.rule());
        if (recurrence.days(first, first, first).isEmpty()) {
            throw new InvalidInput(FIELD, "event.firstDay", "the first time is on none of the days of the rule");
        }
        Set<LocalDate> except = Set.copyOf(schedule.except());
        if (except.containsAll(recurrence.days(first, first, first.plusYears(YEARS_TO_COME_BACK)))) {
            throw new InvalidInput(FIELD, "event.never", "all its times are taken out");
        }
    }

    /** A whole schedule without what it says of days that its rule does not have, or has no more. */
    static Schedule inForce(Schedule schedule) {
        if (!schedule.repeats()
                || schedule.except().isEmpty() && schedule.moved().isEmpty()) {
            return schedule;
        }
        LocalDate first = schedule.starts().toLocalDate();
        LocalDate last = Stream.concat(
                        schedule.except().stream(), schedule.moved().stream().map(MovedDate::day))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Set<LocalDate> days = Set.copyOf(Recurrence.of(schedule.rule()).days(first, first, last));
        return new Schedule(
                schedule.wholeDays(),
                schedule.starts(),
                schedule.ends(),
                schedule.rule(),
                schedule.except().stream().filter(days::contains).toList(),
                schedule.moved().stream()
                        .filter(moved -> days.contains(moved.day()))
                        .toList());
    }

    private static LocalDateTime at(Schedule schedule, LocalDateTime given) {
        if (given == null) {
            return null;
        }
        DayRule.checked(FIELD, given.toLocalDate());
        return schedule.wholeDays() ? given.toLocalDate().atStartOfDay() : given.truncatedTo(ChronoUnit.MINUTES);
    }

    private static LocalDateTime ended(LocalDateTime starts, LocalDateTime ends) {
        if (starts == null || ends == null) {
            return ends;
        }
        if (ends.isBefore(starts)) {
            throw new InvalidInput(FIELD, "event.ends", "the end is before the beginning");
        }
        if (ChronoUnit.DAYS.between(starts, ends) > LONGEST_DAYS) {
            throw new InvalidInput(FIELD, "event.long", "at most " + LONGEST_DAYS + " days", LONGEST_DAYS);
        }
        return ends;
    }
}
