package nl.mienskip.admin.shell;

import com.vaadin.flow.component.datepicker.DatePicker;

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
}
