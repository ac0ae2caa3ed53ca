package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A day, typed or chosen, as people write days in the reader's language. */
public class DayField extends DatePicker {
    private static final long serialVersionUID = 1L;

    public DayField(String label) {
        super(label);
        Locale locale = Site.language().locale();
        // no browser knows how Frisian writes days: as Dutch does
        setLocale(locale.getLanguage().equals("fy") ? Locale.of("nl", "NL") : locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdays(names(fromSunday(), day -> day.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdaysShort(names(fromSunday(), day -> day.getDisplayName(TextStyle.SHORT, locale)))
                .setFirstDayOfWeek(1)
                .setDateFormats(t("shell.format.typed"), "yyyy-MM-dd")
                .setToday(t("shell.today"))
                .setCancel(t("shell.cancel")));
    }

    private static DayOfWeek[] fromSunday() {
        DayOfWeek[] days = new DayOfWeek[7];
        Arrays.setAll(days, i -> DayOfWeek.SUNDAY.plus(i));
        return days;
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
