package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;

/** A day and a time, on the village's clock. */
public final class MomentField extends DateTimePicker {
    private static final long serialVersionUID = 1L;

    public MomentField(String label) {
        super(label);
        setAutoOpen(false); // as a DayField
        setLocale(Calendar.locale());
        setDatePickerI18n(Calendar.words());
        setDateAriaLabel(t("shell.picker.day", label));
        setTimeAriaLabel(t("shell.picker.time", label));
        setManualValidation(true);
    }
}
