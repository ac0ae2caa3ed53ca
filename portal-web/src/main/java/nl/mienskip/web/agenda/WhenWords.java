package nl.mienskip.web.agenda;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.mienskip.agenda.OccurrenceView;
import nl.mienskip.agenda.Rhythm;
import nl.mienskip.agenda.Schedule;
import nl.mienskip.agenda.Timing;
import nl.mienskip.web.shell.Texts;

/**
 * When something is, as people say it.
 *
 * @param years whether each day tells its year
 */
record WhenWords(Texts texts, boolean years) {

    /** For a place that tells the year itself, or where only hours and rules are told. */
    WhenWords(Texts texts) {
        this(texts, false);
    }

    /** A day with its hours: "woensdag 25 november, 20.00–22.00 uur". */
    String full(OccurrenceView occurrence) {
        Timing timing = occurrence.timing();
        String first = day(timing.firstDay());
        boolean oneDay = timing.firstDay().equals(timing.lastDay());
        if (occurrence.wholeDays()) {
            return oneDay
                    ? texts.get("agenda.when.day", first)
                    : texts.get("agenda.when.days", first, day(timing.lastDay()));
        }
        if (oneDay) {
            return texts.get("agenda.when.hours", first, hours(timing));
        }
        return texts.get(
                "agenda.when.long",
                first,
                texts.time(timing.startsAt()),
                day(texts.dayOf(timing.endsAt())),
                texts.time(timing.endsAt()));
    }

    /** When something begins of which no more is known. */
    String begins(Instant startsAt, boolean wholeDays) {
        String first = day(texts.dayOf(startsAt));
        return wholeDays
                ? texts.get("agenda.when.day", first)
                : texts.get("agenda.when.hours", first, texts.time(startsAt));
    }

    /** Its hours alone; empty on whole days. */
    String hours(OccurrenceView occurrence) {
        return occurrence.wholeDays() ? "" : texts.get("agenda.hours", hours(occurrence.timing()));
    }

    /** By which rule it comes back; empty when it does not. */
    String repeats(Schedule schedule) {
        if (!schedule.repeats() || schedule.starts() == null) {
            return "";
        }
        return texts.atStart(Rhythm.of(schedule.rule())
                .map(rhythm -> ends(rhythm, said(rhythm, schedule)))
                .orElseGet(() -> texts.get("agenda.repeat.other")));
    }

    private String day(LocalDate day) {
        return years ? texts.day(day) + " " + day.getYear() : texts.day(day);
    }

    private String said(Rhythm rhythm, Schedule schedule) {
        String key = "agenda.repeat." + rhythm.every().name();
        return switch (rhythm.every()) {
            case DAY, YEAR -> texts.get(key, rhythm.interval());
            case WEEK -> texts.get(key, rhythm.interval(), week(rhythm.week()));
            case MONTH -> texts.get(key, rhythm.interval(), schedule.starts().getDayOfMonth());
            case MONTH_WEEKDAY ->
                texts.get(
                        key,
                        rhythm.interval(),
                        texts.get("agenda.nth." + (rhythm.nth() == -1 ? "last" : String.valueOf(rhythm.nth()))),
                        week(rhythm.week()));
        };
    }

    private String ends(Rhythm rhythm, String said) {
        if (rhythm.until() != null) {
            return texts.get("agenda.repeat.until", said, texts.date(rhythm.until()));
        }
        return rhythm.times() == 0 ? said : texts.get("agenda.repeat.times", said, rhythm.times());
    }

    private String week(List<DayOfWeek> days) {
        String last = texts.weekday(days.getLast());
        if (days.size() == 1) {
            return last;
        }
        String before =
                days.subList(0, days.size() - 1).stream().map(texts::weekday).collect(Collectors.joining(", "));
        return texts.get("agenda.and", before, last);
    }

    private String hours(Timing timing) {
        String from = texts.time(timing.startsAt());
        return timing.endsAt() == null || timing.endsAt().equals(timing.startsAt())
                ? from
                : from + "–" + texts.time(timing.endsAt());
    }
}
