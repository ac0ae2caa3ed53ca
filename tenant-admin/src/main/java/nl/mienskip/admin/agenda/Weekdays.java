package nl.mienskip.admin.agenda;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.tenants.Language;

/** Days of the week by their names. */
final class Weekdays {

    private Weekdays() {}

    /** The JDK's Frisian names have a capital, which Frisian does not write. */
    static String name(DayOfWeek day) {
        Locale locale = Site.language().locale();
        String name = day.getDisplayName(TextStyle.FULL, locale);
        return Site.language() == Language.FY ? name.toLowerCase(locale) : name;
    }
}
