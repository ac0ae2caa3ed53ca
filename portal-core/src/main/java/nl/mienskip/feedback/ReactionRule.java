package nl.mienskip.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.text.HiddenRule;

/** What a reaction may say, which page it is about, and how long it is kept. */
final class ReactionRule {

    /** As the form promises. */
    static final Period KEPT = Period.ofYears(1);

    static final int LONGEST = 2_000;

    private static final Pattern OF_ITEM = Pattern.compile("/([a-z]+)/([1-9][0-9]{0,17})");

    private ReactionRule() {}

    /** The page of an item: its section and number. */
    record ItemPage(Section section, long id) {}

    /** What was written, without spaces around it. */
    static String text(String field, String given) {
        String text = given == null ? "" : given.strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            throw new InvalidInput(field, "missing", field + " is missing");
        }
        if (text.length() > LONGEST) {
            throw new InvalidInput(field, "text.tooLong", "at most " + LONGEST + " characters", LONGEST);
        }
        return HiddenRule.lines(field, text);
    }

    /** Which item this is the page of, if of any; an item's number stands in its address. */
    static Optional<ItemPage> item(String path) {
        Matcher found = OF_ITEM.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        for (Section section : Section.values()) {
            if (section.name().toLowerCase(Locale.ROOT).equals(found.group(1))) {
                return Optional.of(new ItemPage(section, Long.parseLong(found.group(2))));
            }
        }
        return Optional.empty();
    }

    /** The day from which a reaction of this day is there no more. */
    static LocalDate goneOn(LocalDate given) {
        return given.plus(KEPT);
    }

    /** The first moment of which reactions are still there. */
    static Instant keptSince(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return today.minus(KEPT).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
