package nl.mienskip.web.shell;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.mienskip.tenants.Language;

/**
 * The words of a page in one language. A key begins with its room: {@code news.title} stands as {@code title} in
 * {@code nl/mienskip/web/news/messages_nl.properties} and its sisters. Texts are {@link MessageFormat} patterns, so
 * plurals are choices; a text that a language lacks is shown in Dutch.
 */
public final class Texts {

    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Language language;
    private final Locale locale;
    private final ZoneId zone;

    public Texts(Language language, ZoneId zone) {
        this.language = language;
        this.locale = language.locale();
        this.zone = zone;
    }

    /** The language that these are in. */
    public Language language() {
        return language;
    }

    /** The text, with what it tells filled in. */
    public String get(String key, Object... told) {
        String pattern = pattern(key, locale);
        return new MessageFormat(pattern == null ? fallback(key) : pattern, locale).format(told);
    }

    /** A day as people write it: 21 november 2026. */
    public String date(LocalDate day) {
        return format("shell.format.date", day);
    }

    /** The day on which this moment falls in the village. */
    public String date(Instant moment) {
        return date(dayOf(moment));
    }

    /** The day in the village at this moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** A day with its name: zaterdag 21 november. */
    public String day(LocalDate day) {
        return format("shell.format.day", day);
    }

    /** A day with its name, at the start of a sentence: Zaterdag 21 november. */
    public String dayAtStart(LocalDate day) {
        return atStart(day(day));
    }

    /** A month at the start of a sentence: November 2026. */
    public String month(YearMonth month) {
        return atStart(format("shell.format.month", month));
    }

    /** What the clock in the village says at this moment: 20.30. */
    public String time(Instant moment) {
        return format("shell.format.time", moment.atZone(zone));
    }

    /** The name of a day of the week: zaterdag. */
    public String weekday(DayOfWeek day) {
        return named(day.getDisplayName(TextStyle.FULL, locale));
    }

    /** Words that begin a sentence or a line. */
    public String atStart(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** A moment for a machine's eyes, for {@code <time datetime>}: the day in the village. */
    public String machineDate(Instant moment) {
        return dayOf(moment).toString();
    }

    private String format(String key, TemporalAccessor moment) {
        return named(DateTimeFormatter.ofPattern(get(key), locale).format(moment));
    }

    /** The JDK's Frisian months and days have a capital, which Frisian does not write. */
    private String named(String text) {
        return language == Language.FY ? text.toLowerCase(locale) : text;
    }

    private static String fallback(String key) {
        String pattern = pattern(key, Language.NL.locale());
        return pattern == null ? key : pattern;
    }

    private static String pattern(String key, Locale locale) {
        int dot = key.indexOf('.');
        String bundle = "nl.mienskip.web." + key.substring(0, dot) + ".messages";
        try {
            return ResourceBundle.getBundle(bundle, locale, Texts.class.getClassLoader(), EXACT)
                    .getString(key.substring(dot + 1));
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
