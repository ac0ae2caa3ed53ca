package nl.mienskip.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import nl.mienskip.kernel.InvalidInput;

/**
 * A rule of RFC 5545 by which an event comes back, in whole days: what an agenda of a village can hold. The times of day
 * are the event's own, so the clock's changes cannot move a rule's days.
 */
record Recurrence(Recur<LocalDate> rule) {

    private static final int LONGEST = 200;
    private static final int WIDEST = 366;

    /** What comes more than once a day is no event; an end is a day, so that no zone is needed to read it. */
    private static final Pattern PART = Pattern.compile("(FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9][0-9]{0,2}"
            + "|COUNT=[1-9][0-9]{0,3}|UNTIL=[0-9]{8}|WKST=[A-Z]{2}"
            + "|BY(DAY|MONTHDAY|YEARDAY|WEEKNO|MONTH|SETPOS)=[-+0-9A-Z,]+)");

    private static final Set<Frequency> NUMBERED_DAYS = Set.of(Frequency.MONTHLY, Frequency.YEARLY);

    /**
     * Reads a rule.
     *
     * @throws InvalidInput when it is none, or none in whole days
     */
    static Recurrence of(String rule) {
        if (rule.length() > LONGEST || !Pattern.matches(PART + "(;" + PART + ")*", rule)) {
            throw wrong();
        }
        try {
            Recur<LocalDate> read = new Recur<>(rule, false);
            if (read.getInterval() > WIDEST
                    || read.getUntil() != null && read.getCount() > 0
                    || countsDaysOfNothing(read)) {
                throw wrong();
            }
            return new Recurrence(read);
        } catch (InvalidInput e) {
            throw e;
        } catch (RuntimeException e) { // the reader has as many ways to say no as there are parts
            throw wrong();
        }
    }

    /** As the rule is stored. */
    static String tidy(String rule) {
        String text = rule == null ? "" : rule.strip().toUpperCase(Locale.ROOT);
        return text.startsWith("RRULE:") ? text.substring("RRULE:".length()) : text;
    }

    /** The days of the rule from a day to another, both included, when the first of all is the event's own. */
    List<LocalDate> days(LocalDate first, LocalDate from, LocalDate to) {
        LocalDate begin = from.isBefore(first) ? first : from;
        if (to.isBefore(begin)) {
            return List.of();
        }
        return rule.getDates(first, begin, to).stream().distinct().toList();
    }

    /** "The second Wednesday" is of a month or of a year. */
    private static boolean countsDaysOfNothing(Recur<LocalDate> read) {
        return !NUMBERED_DAYS.contains(read.getFrequency())
                && read.getDayList().stream().anyMatch(day -> day.getOffset() != 0);
    }

    private static InvalidInput wrong() {
        return new InvalidInput(ScheduleRule.FIELD, "event.rule", "this is no rule by which an event comes back");
    }
}
