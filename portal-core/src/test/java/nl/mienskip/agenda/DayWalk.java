package nl.mienskip.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Finds the days of a rhythm by looking at each day on its own: slow, and without a thought that could be wrong. */
final class DayWalk {

    private DayWalk() {}

    static List<LocalDate> days(Rhythm rhythm, LocalDate first, LocalDate from, LocalDate to) {
        return first.datesUntil(to.plusDays(1))
                .filter(day -> is(rhythm, first, day))
                .filter(day -> rhythm.until() == null || !day.isAfter(rhythm.until()))
                .limit(rhythm.times() == 0 ? Long.MAX_VALUE : rhythm.times())
                .filter(day -> !day.isBefore(from))
                .toList();
    }

    private static boolean is(Rhythm rhythm, LocalDate first, LocalDate day) {
        return switch (rhythm.every()) {
            case DAY -> ChronoUnit.DAYS.between(first, day) % rhythm.interval() == 0;
            case WEEK ->
                rhythm.days().contains(day.getDayOfWeek())
                        && ChronoUnit.WEEKS.between(monday(first), monday(day)) % rhythm.interval() == 0;
            case MONTH -> day.getDayOfMonth() == first.getDayOfMonth() && months(first, day) % rhythm.interval() == 0;
            case MONTH_WEEKDAY ->
                rhythm.days().contains(day.getDayOfWeek())
                        && (rhythm.nth() == -1
                                ? day.plusWeeks(1).getMonth() != day.getMonth()
                                : (day.getDayOfMonth() - 1) / 7 + 1 == rhythm.nth())
                        && months(first, day) % rhythm.interval() == 0;
            case YEAR ->
                day.getMonth() == first.getMonth()
                        && day.getDayOfMonth() == first.getDayOfMonth()
                        && (day.getYear() - first.getYear()) % rhythm.interval() == 0;
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static long months(LocalDate first, LocalDate day) {
        return ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day));
    }
}
