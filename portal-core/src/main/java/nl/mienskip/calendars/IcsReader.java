package nl.mienskip.calendars;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.mienskip.agenda.MovedDate;
import nl.mienskip.agenda.Schedule;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.calendars.IcsTimes.Time;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.Language;

/** Says an event of a file in the words of the agenda. */
final class IcsReader {

    private static final int LONGEST_LINE = 150;
    private static final int LONGEST_TEXT = 20_000;
    private static final String START = "DTSTART";
    private static final String RULE = "RRULE";
    static final String OTHERWISE = "RECURRENCE-ID";

    private final IcsTimes times;
    private final Language language;

    IcsReader(IcsTimes times, Language language) {
        this.times = times;
        this.language = language;
    }

    /**
     * @param others the times of it that are not as the rule says
     * @throws InvalidInput saying what cannot be read, or cannot be in an agenda
     */
    WriteEvent words(IcsEvent event, List<IcsEvent> others) {
        if (event.is("STATUS", "CANCELLED")) {
            throw wrong("ics.cancelled", "it is cancelled");
        }
        String title = line(event.words("SUMMARY"));
        if (title.isEmpty()) {
            throw wrong("title.empty", "it has no title");
        }
        return new WriteEvent(
                language,
                title,
                text(event.words("DESCRIPTION")),
                line(event.words("LOCATION")),
                "",
                schedule(event, others));
    }

    private Schedule schedule(IcsEvent event, List<IcsEvent> others) {
        Time starts = starts(event);
        String rule = rule(event);
        List<LocalDate> except = new ArrayList<>();
        event.all("EXDATE").forEach(line -> times.all(line).forEach(time -> except.add(time.day())));
        List<MovedDate> moved = new ArrayList<>();
        for (IcsEvent other : others) {
            IcsEvent.Property which = other.one(OTHERWISE).orElseThrow();
            if (which.parameters().containsKey("RANGE")) {
                throw wrong("ics.rules", "this and all that follow are otherwise");
            }
            if (other.fault() != null) {
                throw other.fault();
            }
            LocalDate day = times.one(which).day();
            if (other.is("STATUS", "CANCELLED")) {
                except.add(day);
            } else {
                Time at = starts(other);
                moved.add(new MovedDate(day, at.at(), ends(other, at)));
            }
        }
        return new Schedule(starts.wholeDay(), starts.at(), ends(event, starts), rule, except, moved);
    }

    private Time starts(IcsEvent event) {
        return times.one(event.one(START).orElseThrow(() -> wrong("ics.start", "it does not say when it begins")));
    }

    /** The last day of what is on whole days is the day before that on which a file says that it ends. */
    private LocalDateTime ends(IcsEvent event, Time starts) {
        LocalDateTime ends = event.one("DTEND")
                .map(line -> times.one(line).at())
                .or(() -> event.one("DURATION")
                        .map(line -> IcsTimes.after(starts.at(), line.value().strip())))
                .orElse(null);
        if (ends == null || !starts.wholeDay()) {
            return ends;
        }
        return ends.isAfter(starts.at()) ? ends.minusDays(1) : starts.at();
    }

    private String rule(IcsEvent event) {
        List<IcsEvent.Property> rules = event.all(RULE);
        if (rules.size() > 1
                || event.one("RDATE").isPresent()
                || event.one("EXRULE").isPresent()) {
            throw wrong("ics.rules", "it comes back by more than one rule");
        }
        if (rules.isEmpty()) {
            return "";
        }
        return Arrays.stream(rules.getFirst()
                        .value()
                        .strip()
                        .toUpperCase(Locale.ROOT)
                        .split(";"))
                .map(part ->
                        part.startsWith("UNTIL=") ? "UNTIL=" + times.lastDay(part.substring("UNTIL=".length())) : part)
                .collect(Collectors.joining(";"));
    }

    private static String line(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return shorter(line, LONGEST_LINE);
    }

    /** Words of a file are words: what looks like markup in them is none. */
    private static String text(String words) {
        if (words.isEmpty()) {
            return "";
        }
        return "<p>"
                + shorter(words, LONGEST_TEXT)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\n", "<br>")
                + "</p>";
    }

    /** Broken off, but in no character. */
    private static String shorter(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = longest - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static InvalidInput wrong(String code, String message) {
        return new InvalidInput(IcsFile.FIELD, code, message);
    }
}
