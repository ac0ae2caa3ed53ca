package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.mienskip.kernel.Why;

/**
 * Asks from which day something holds and why, and what it is where more is asked. What others will notice or what cannot be
 * undone is listed, once all is filled in, before it is done.
 */
public final class DayDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final Div asked = new Div();
    private final Div told = new Div();
    private final WhyField why = new WhyField();
    private final Button go = new Button(t("shell.save"), pressed -> go());
    private final Button back = new Button(t("shell.cancel"), pressed -> back());
    private final String dayName;
    private final DayField day;
    private final BiConsumer<LocalDate, String> work;
    private Component first;
    private String yes;
    private Supplier<List<String>> consequences;

    /**
     * @param title what is done
     * @param dayName as a refusal of the day has it
     * @param day asks it
     * @param work does it with the day and the reason; what it refuses is shown at its field
     */
    public DayDialog(String title, String dayName, DayField day, BiConsumer<LocalDate, String> work) {
        this.dayName = dayName;
        this.day = day;
        this.work = work;
        this.first = day;
        setHeaderTitle(title);
        setWidth("min(34rem, 100vw)");
        setCloseOnOutsideClick(false);
        told.getElement().setAttribute("tabindex", "-1");
        told.getElement().setAttribute("role", "group");
        told.addClassName("happens");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true); // a double click would do the work twice
        asked.addClassName("fields");
        asked.add(day, why);
        told.setVisible(false);
        add(asked, told);
        getFooter().add(back, go);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && first instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
    }

    /**
     * Asks something before the day.
     *
     * @param name as a refusal has it
     */
    public <F extends Component & HasValidation> DayDialog asks(String name, F field) {
        asked.addComponentAsFirst(fields.add(name, field));
        first = field;
        return this;
    }

    /** Says something above what is asked. */
    public DayDialog says(String line) {
        asked.addComponentAsFirst(new Paragraph(line));
        return this;
    }

    /** Says below the reason who reads it. */
    public DayDialog readBy(String readers) {
        why.setHelperText(readers);
        return this;
    }

    /**
     * Lists what will happen before it is done.
     *
     * @param yes what the button says that does it
     * @param consequences one by one, of what is filled in by then; the last says whether it can be undone
     */
    public DayDialog confirms(String yes, Supplier<List<String>> consequences) {
        this.yes = yes;
        this.consequences = consequences;
        go.setText(t("shell.onward"));
        return this;
    }

    /** The day that is filled in. */
    public LocalDate day() {
        return day.getValue();
    }

    /** With the fields in the order in which they are read. */
    @Override
    public void open() {
        fields.add(dayName, day);
        fields.add("why", why);
        super.open();
    }

    private void go() {
        if (consequences != null && asked.isVisible()) {
            if (fields.attempt(this::check)) {
                tell();
            }
        } else if (fields.attempt(() -> {
            check();
            work.accept(day.getValue(), why.getValue());
        })) {
            close();
        } else {
            ask();
        }
        go.setEnabled(true);
    }

    private void check() {
        fields.requireAll();
        Why.required(why.getValue());
    }

    private void tell() {
        List<String> lines = consequences.get();
        UnorderedList list = new UnorderedList();
        lines.subList(0, lines.size() - 1).forEach(line -> list.add(new ListItem(line)));
        told.removeAll();
        told.add(new Paragraph(t("shell.happens")), list, new Paragraph(lines.getLast()));
        show(told, asked);
        back.setText(t("shell.back"));
        go.setText(yes);
        told.getElement().callJsFunction("focus");
    }

    private void back() {
        if (asked.isVisible()) {
            close();
        } else {
            ask();
            why.focus();
        }
    }

    private void ask() {
        show(asked, told);
        back.setText(t("shell.cancel"));
        go.setText(t(consequences == null ? "shell.save" : "shell.onward"));
    }

    private static void show(Component now, Component before) {
        before.setVisible(false);
        now.setVisible(true);
    }
}
