package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import nl.mienskip.tenants.Language;

/** Days and times as people write them, in the village's own time zone. */
public final class Moments {

    private Moments() {}

    /** 21 november 2026. */
    public static String day(LocalDate day) {
        return format("shell.format.day", day);
    }

    /** The day on which this moment falls in the village. */
    public static String day(Instant moment) {
        return format("shell.format.day", local(moment));
    }

    /** 14.02. */
    public static String time(Instant moment) {
        return format("shell.format.time", local(moment));
    }

    /** 21 november 2026, 14.02. */
    public static String full(Instant moment) {
        return format("shell.format.full", local(moment));
    }

    /** november 2026. */
    public static String month(YearMonth month) {
        return format("shell.format.month", month);
    }

    /** The village's clock and calendar at this moment; null for null. */
    public static LocalDateTime there(Instant moment) {
        return moment == null ? null : local(moment).toLocalDateTime();
    }

    /** The moment when the village's clock and calendar say this; null for null. */
    public static Instant from(LocalDateTime there) {
        return there == null ? null : there.atZone(Site.tenant().timeZone()).toInstant();
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(Site.tenant().timeZone());
    }

    private static String format(String pattern, TemporalAccessor moment) {
        Locale locale = Site.language().locale();
        String text = DateTimeFormatter.ofPattern(t(pattern), locale).format(moment);
        // the JDK's Frisian months have a capital, which Frisian does not write
        return Site.language() == Language.FY ? text.toLowerCase(locale) : text;
    }
}
