package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.mienskip.tenants.Language;

/** Fields for a day and a time, in the reader's language. */
public final class Pickers {

    private Pickers() {}

    /** A field for a day and a time. */
    public static DateTimePicker dateTime(String label) {
        DateTimePicker picker = new DateTimePicker(label);
        picker.setLocale(Site.language().locale());
        picker.setDatePickerI18n(i18n());
        picker.setDateAriaLabel(t("shell.picker.day", label));
        picker.setTimeAriaLabel(t("shell.picker.time", label));
        picker.setManualValidation(true);
        return picker;
    }

    /** A field for a day. */
    public static DatePicker date(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Site.language().locale());
        picker.setI18n(i18n());
        return picker;
    }

    private static DatePicker.DatePickerI18n i18n() {
        Locale locale = Site.language().locale();
        List<DayOfWeek> week =
                IntStream.rangeClosed(0, 6).mapToObj(DayOfWeek.SUNDAY::plus).toList();
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> written(month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                        .toList())
                .setWeekdays(week.stream()
                        .map(day -> written(day.getDisplayName(TextStyle.FULL, locale)))
                        .toList())
                .setWeekdaysShort(week.stream()
                        .map(day -> written(day.getDisplayName(TextStyle.SHORT, locale)))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday(t("shell.picker.today"))
                .setCancel(t("shell.cancel"))
                .setDateFormat(t("shell.picker.format"));
    }

    /** The JDK's Frisian names have a capital, which Frisian does not write. */
    private static String written(String name) {
        return Site.language() == Language.FY ? name.toLowerCase(Site.language().locale()) : name;
    }
}
