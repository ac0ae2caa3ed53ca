package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.mienskip.tenants.Language;

/** How the fields for a day name days and months, and in which order they are typed, in the reader's language. */
final class Calendar {

    private static final List<DayOfWeek> WEEK =
            IntStream.rangeClosed(0, 6).mapToObj(DayOfWeek.SUNDAY::plus).toList();

    private Calendar() {}

    /** No browser knows how Frisian writes days: as Dutch does. */
    static Locale locale() {
        return Site.language() == Language.FY
                ? Language.NL.locale()
                : Site.language().locale();
    }

    static DatePickerI18n words() {
        Locale locale = Site.language().locale();
        return new DatePickerI18n()
                .setMonthNames(names(
                        Arrays.asList(Month.values()),
                        month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(names(WEEK, day -> day.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdaysShort(names(WEEK, day -> day.getDisplayName(TextStyle.SHORT, locale)))
                .setFirstDayOfWeek(1)
                .setToday(t("shell.today"))
                .setCancel(t("shell.cancel"))
                // typed in the first of these, understood in the other too
                .setDateFormats(t("shell.format.typed"), "yyyy-MM-dd");
    }

    /** The JDK's Frisian names have a capital, which Frisian does not write. */
    private static <T> List<String> names(List<T> values, Function<T, String> name) {
        return values.stream()
                .map(name)
                .map(word -> Site.language() == Language.FY ? word.toLowerCase(Locale.ROOT) : word)
                .toList();
    }
}
