package nl.mienskip.web.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mienskip.agenda.OccurrenceView;
import nl.mienskip.web.shell.Layout;

/**
 * A month of the village, in weeks.
 *
 * @param layout what stands around it
 * @param month which
 * @param today the day in the village
 * @param events those of all days that are shown, by their beginning
 */
public record MonthPage(Layout layout, YearMonth month, LocalDate today, List<OccurrenceView> events) {

    private static final int WEEK = 7;

    /** As far as the days of what comes back are laid down. */
    private static final int MONTHS_AROUND = 24;

    /** A day of the grid. */
    public record Day(LocalDate date, String name, boolean inMonth, boolean today, List<OccurrenceView> events) {}

    /** The first Monday that is shown. */
    static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last Sunday that is shown. */
    static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    public String name() {
        return layout.texts().month(month);
    }

    /** The names of the days of a week, Monday first. */
    public List<String> weekdays() {
        return Arrays.stream(DayOfWeek.values()).map(layout.texts()::weekday).toList();
    }

    /** The days in their weeks. */
    public List<List<Day>> weeks() {
        List<Day> days =
                first(month).datesUntil(last(month).plusDays(1)).map(this::day).toList();
        return IntStream.range(0, days.size() / WEEK)
                .mapToObj(week -> days.subList(week * WEEK, (week + 1) * WEEK))
                .toList();
    }

    /** The hours of an event on one of its days; empty on whole days and on those after its first. */
    public String hours(OccurrenceView event, Day day) {
        return event.timing().firstDay().equals(day.date()) ? new WhenWords(layout.texts()).hours(event) : "";
    }

    public String href(OccurrenceView event) {
        return layout.href("/agenda/" + event.id());
    }

    /** Whether somebody may want to go on to the month so many later; those who follow every link come to an end. */
    public boolean leadsTo(int later) {
        return Math.abs(YearMonth.from(today).until(month.plusMonths(later), ChronoUnit.MONTHS)) <= MONTHS_AROUND;
    }

    /** The month so many later. */
    public String href(int later) {
        return layout.href("/agenda") + query(month.plusMonths(later));
    }

    /** What the month so many later is called. */
    public String name(int later) {
        return layout.texts().month(month.plusMonths(later));
    }

    static String query(YearMonth month) {
        return "?month=" + month;
    }

    private Day day(LocalDate date) {
        Stream<OccurrenceView> on = events.stream()
                .filter(event -> !date.isBefore(event.timing().firstDay())
                        && !date.isAfter(event.timing().lastDay()));
        return new Day(
                date,
                layout.texts().dayAtStart(date),
                YearMonth.from(date).equals(month),
                date.equals(today),
                on.toList());
    }
}
