package nl.mienskip.admin.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;

/** A day, typed or chosen. */
public final class DayField extends DatePicker {
    private static final long serialVersionUID = 1L;

    public DayField(String label) {
        super(label);
        // typing does not open the calendar: closed again by a quick Enter it leaves the rest of the page hidden from
        // screen readers; its button and the arrow keys open it
        setAutoOpen(false);
        setLocale(Calendar.locale());
        setI18n(Calendar.words());
    }

    /** Whether what was typed is no day: its value is then that of an empty field. */
    public boolean mistyped() {
        return isInputUnparsable();
    }

    /** Asks for today or an earlier day: what is not so yet is noted when it happens. */
    public static DayField untilToday(String label, String help, LocalDate today) {
        DayField field = proposing(label, help, today);
        field.setMax(today);
        return field;
    }

    /** Asks for today or a later day. */
    public static DayField fromToday(String label, String help, LocalDate today) {
        DayField field = proposing(label, help, today);
        field.setMin(today);
        return field;
    }

    private static DayField proposing(String label, String help, LocalDate day) {
        DayField field = new DayField(label);
        field.setValue(day);
        field.setHelperText(help);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }
}
