package nl.mienskip.admin.shell;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day, typed or chosen. */
public final class DayField extends DatePicker {
    private static final long serialVersionUID = 1L;

    public DayField(String label) {
        super(label);
        setLocale(Calendar.locale());
        setI18n(Calendar.words());
    }
}
