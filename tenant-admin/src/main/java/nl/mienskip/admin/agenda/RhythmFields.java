package nl.mienskip.admin.agenda;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.agenda.Rhythm;
import nl.mienskip.agenda.Rhythm.Every;

/** How an event comes back, in plain words; a rule that these cannot say is shown as it is. */
class RhythmFields extends Div {
    private static final long serialVersionUID = 1L;

    private static final int WEEK = 7;
    private static final int LAST_COUNTED = 4;
    private static final int MOST = 366;

    /** What can be chosen. */
    private enum Choice {
        NONE,
        DAY,
        WEEK,
        MONTH,
        MONTH_WEEKDAY,
        YEAR,
        OTHER
    }

    private final Select<Choice> every = new Select<>();
    private final IntegerField interval = new IntegerField();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(t("agenda.field.days"));
    private final Select<Integer> nth = new Select<>();
    private final DayField until = new DayField(t("agenda.field.until"));
    private final IntegerField times = new IntegerField(t("agenda.field.times"));
    private final TextField rule = new TextField(t("agenda.field.rule"));
    private transient LocalDate begins;

    RhythmFields(Runnable changed) {
        addClassName("schedule-rhythm");
        every.setLabel(t("agenda.field.every"));
        every.setItems(Choice.values());
        every.setItemLabelGenerator(choice -> t("agenda.every." + choice.name()));
        every.setValue(Choice.NONE);
        interval.setMin(1);
        interval.setMax(MOST);
        interval.setStepButtonsVisible(true);
        interval.setValue(1);
        days.addClassName("schedule-days");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(Weekdays::name);
        nth.setLabel(t("agenda.field.nth"));
        nth.setItems(List.of(1, 2, 3, LAST_COUNTED, -1));
        nth.setItemLabelGenerator(which -> t("agenda.nth." + which));
        nth.setValue(1);
        times.setMin(1);
        rule.setReadOnly(true);
        add(every, interval, days, nth, until, times, rule);
        inputs().forEach(input -> input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (input == every) {
                    chosen();
                }
                arrange();
                changed.run();
            }
        }));
        arrange();
    }

    private Stream<HasValue<?, ?>> inputs() {
        return Stream.of(every, interval, days, nth, until, times);
    }

    /** What is chosen begins with the day of the first time. */
    private void chosen() {
        if (begins == null) {
            return;
        }
        if (days.isEmpty()) {
            days.setValue(Set.of(begins.getDayOfWeek()));
        }
        int which = (begins.getDayOfMonth() - 1) / WEEK + 1;
        nth.setValue(which > LAST_COUNTED ? -1 : which);
    }

    /** The day of the first time; null while nobody knows. */
    void begins(LocalDate day) {
        begins = day;
    }

    private void arrange() {
        Choice choice = every.getValue();
        boolean plain = choice != Choice.NONE && choice != Choice.OTHER;
        interval.setVisible(plain);
        interval.setLabel(plain ? t("agenda.interval." + choice.name()) : "");
        days.setVisible(choice == Choice.WEEK);
        nth.setVisible(choice == Choice.MONTH_WEEKDAY);
        until.setVisible(plain);
        times.setVisible(plain && until.isEmpty());
        rule.setVisible(choice == Choice.OTHER);
    }

    /** The rule as it is chosen; empty when the event does not come back, or while its days are not known. */
    String rule() {
        return switch (every.getValue()) {
            case NONE -> "";
            case OTHER -> rule.getValue();
            case WEEK -> days.isEmpty() ? "" : plain(Every.WEEK, days.getValue(), 0);
            case MONTH_WEEKDAY ->
                begins == null ? "" : plain(Every.MONTH_WEEKDAY, Set.of(begins.getDayOfWeek()), nth.getValue());
            case DAY -> plain(Every.DAY, Set.of(), 0);
            case MONTH -> plain(Every.MONTH, Set.of(), 0);
            case YEAR -> plain(Every.YEAR, Set.of(), 0);
        };
    }

    private String plain(Every passes, Set<DayOfWeek> on, int which) {
        int many = times.isVisible() && times.getValue() != null ? times.getValue() : 0;
        int pause = interval.getValue() == null ? 1 : interval.getValue();
        return new Rhythm(passes, pause, on, which, until.getValue(), many).rule();
    }

    void show(String stored) {
        rule.setValue(stored);
        Optional<Rhythm> said = Rhythm.of(stored);
        every.setValue(
                stored.isEmpty()
                        ? Choice.NONE
                        : said.map(rhythm -> Choice.valueOf(rhythm.every().name()))
                                .orElse(Choice.OTHER));
        interval.setValue(said.map(Rhythm::interval).orElse(1));
        days.setValue(said.map(Rhythm::days).orElse(Set.of()));
        nth.setValue(said.map(Rhythm::nth).filter(which -> which != 0).orElse(1));
        until.setValue(said.map(Rhythm::until).orElse(null));
        times.setValue(said.map(Rhythm::times).filter(many -> many > 0).orElse(null));
        arrange();
    }

    void lock(boolean locked) {
        inputs().forEach(input -> input.setReadOnly(locked));
    }
}
