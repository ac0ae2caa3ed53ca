package nl.mienskip.web.agenda;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;

/** A time zone as an iCalendar document must hold it: the rules by which its clock changes now. */
final class IcsZone {

    /** Before every event that an agenda tells of its clock; the rules of today are taken to hold since. */
    private static final int SINCE = 2000;

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int WEEK = 7;

    private IcsZone() {}

    static void write(ZoneId zone, IcsText ics) {
        ics.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
        ZoneRules rules = zone.getRules();
        if (rules.getTransitionRules().isEmpty()) {
            ZoneOffset always = rules.getOffset(Instant.EPOCH.plusSeconds(1_767_225_600));
            part("STANDARD", LocalDateTime.of(1970, 1, 1, 0, 0), always, always, null, ics);
        }
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            ZoneOffsetTransition first = rule.createTransition(SINCE);
            part(
                    first.isGap() ? "DAYLIGHT" : "STANDARD",
                    first.getDateTimeBefore(),
                    rule.getOffsetBefore(),
                    rule.getOffsetAfter(),
                    yearly(rule),
                    ics);
        }
        ics.line("END", "VTIMEZONE");
    }

    private static void part(
            String name, LocalDateTime from, ZoneOffset before, ZoneOffset after, String rule, IcsText ics) {
        ics.line("BEGIN", name)
                .line("DTSTART", LOCAL.format(from))
                .line("TZOFFSETFROM", offset(before))
                .line("TZOFFSETTO", offset(after));
        if (rule != null) {
            ics.line("RRULE", rule);
        }
        ics.line("END", name);
    }

    /** The last, or the second, Sunday of a month. */
    private static String yearly(ZoneOffsetTransitionRule rule) {
        String month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        int day = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) {
            return month + ";BYMONTHDAY=" + day;
        }
        String weekday = rule.getDayOfWeek().name().substring(0, 2);
        boolean last = day < 0 || day + WEEK > rule.getMonth().minLength();
        return month + ";BYDAY=" + (last ? -1 : (day - 1) / WEEK + 1) + weekday;
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
    }
}
