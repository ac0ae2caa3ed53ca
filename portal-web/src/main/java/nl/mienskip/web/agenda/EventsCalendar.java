package nl.mienskip.web.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.mienskip.agenda.EventView;
import nl.mienskip.agenda.MovedDate;
import nl.mienskip.agenda.Schedule;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.web.shell.Site;

/**
 * Events as an iCalendar document (RFC 5545), for a calendar that follows the village. What an event is called there never
 * changes, and each change of it has a higher number, so that a calendar replaces what it had.
 */
final class EventsCalendar {

    static final String TYPE = "text/calendar";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Numbers of changes are counted in seconds from here, as they must fit in 31 bits. */
    private static final long EPOCH = 1_767_225_600L; // 2026-01-01

    private final Site site;
    private final String platform;
    private final IcsText ics = new IcsText();

    private EventsCalendar(Site site, String platform) {
        this.site = site;
        this.platform = platform;
    }

    /** @param platform the domain of the platform, which stays when a village takes a domain of its own */
    static String of(Site site, String platform, String name, List<EventView> events) {
        return new EventsCalendar(site, platform).write(name, events);
    }

    private String write(String name, List<EventView> events) {
        ics.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Mienskip//Agenda//NL")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .words("NAME", name)
                .words("X-WR-CALNAME", name)
                .line("X-WR-TIMEZONE", site.zone().getId())
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
                .line("X-PUBLISHED-TTL", "PT6H");
        IcsZone.write(site.zone(), ics);
        events.forEach(this::event);
        return ics.line("END", "VCALENDAR").toString();
    }

    private void event(EventView event) {
        Schedule schedule = event.schedule();
        begin(event);
        times(schedule.wholeDays(), schedule.starts(), schedule.ends());
        if (schedule.repeats()) {
            ics.line("RRULE", rule(schedule));
            if (!schedule.except().isEmpty()) {
                ics.line(
                        schedule.wholeDays()
                                ? "EXDATE;VALUE=DATE"
                                : "EXDATE;TZID=" + site.zone().getId(),
                        schedule.except().stream()
                                .map(day -> value(schedule, day))
                                .collect(Collectors.joining(",")));
            }
        }
        words(event);
        ics.line("END", "VEVENT");
        schedule.moved().forEach(moved -> moved(event, moved));
    }

    /** One time that is another than the rule says. */
    private void moved(EventView event, MovedDate moved) {
        Schedule schedule = event.schedule();
        begin(event);
        ics.line(
                schedule.wholeDays()
                        ? "RECURRENCE-ID;VALUE=DATE"
                        : "RECURRENCE-ID;TZID=" + site.zone().getId(),
                value(schedule, moved.day()));
        times(schedule.wholeDays(), moved.starts(), moved.ends());
        words(event);
        ics.line("END", "VEVENT");
    }

    private void begin(EventView event) {
        long change = event.publication().changedAt().getEpochSecond() - EPOCH;
        ics.line("BEGIN", "VEVENT")
                .line("UID", "event-" + event.id() + "@" + platform)
                .line("DTSTAMP", UTC.format(event.publication().changedAt()))
                .line("LAST-MODIFIED", UTC.format(event.publication().changedAt()))
                .line("SEQUENCE", String.valueOf(Math.max(0, change)));
    }

    private void times(boolean wholeDays, LocalDateTime starts, LocalDateTime ends) {
        if (wholeDays) {
            LocalDate last = (ends == null ? starts : ends).toLocalDate();
            ics.line("DTSTART;VALUE=DATE", DAY.format(starts)).line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
            return;
        }
        ics.line("DTSTART;TZID=" + site.zone().getId(), LOCAL.format(starts));
        if (ends != null && ends.isAfter(starts)) {
            ics.line("DTEND;TZID=" + site.zone().getId(), LOCAL.format(ends));
        }
    }

    private void words(EventView event) {
        ics.words("SUMMARY", event.title());
        String told = RichText.lines(event.text()).strip();
        String all = event.price().isEmpty() ? told : (told + "\n" + event.price()).strip();
        if (!all.isEmpty()) {
            ics.words("DESCRIPTION", all);
        }
        if (!event.place().isEmpty()) {
            ics.words("LOCATION", event.place());
        }
        ics.line("URL", site.origin() + "/agenda/" + event.id());
    }

    /** The day of a rule's end is a moment where its times are. */
    private String rule(Schedule schedule) {
        if (schedule.wholeDays()) {
            return schedule.rule();
        }
        return Arrays.stream(schedule.rule().split(";"))
                .map(part -> part.startsWith("UNTIL=") ? "UNTIL=" + end(part.substring("UNTIL=".length())) : part)
                .collect(Collectors.joining(";"));
    }

    private String end(String day) {
        return UTC.format(ZonedDateTime.of(LocalDate.parse(day, DAY), LocalTime.of(23, 59, 59), site.zone()));
    }

    private static String value(Schedule schedule, LocalDate day) {
        return schedule.wholeDays()
                ? DAY.format(day)
                : LOCAL.format(day.atTime(schedule.starts().toLocalTime()));
    }
}
