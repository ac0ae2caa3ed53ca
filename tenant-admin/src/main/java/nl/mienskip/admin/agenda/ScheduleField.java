package nl.mienskip.admin.agenda;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.MomentField;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.MovedDate;
import nl.mienskip.agenda.Schedule;

/** When an event is: its first time, how it comes back, and the times that this gives. */
class ScheduleField extends CustomField<Schedule> {
    private static final long serialVersionUID = 1L;

    private final Checkbox wholeDays = new Checkbox(t("agenda.field.wholeDays"));
    private final MomentField starts = new MomentField(t("agenda.field.starts"));
    private final MomentField ends = new MomentField(t("agenda.field.ends"));
    private final DayField firstDay = new DayField(t("agenda.field.firstDay"));
    private final DayField lastDay = new DayField(t("agenda.field.lastDay"));
    private final RhythmFields rhythm = new RhythmFields(this::changed);
    private final NextDates dates;

    private transient List<LocalDate> except = List.of();
    private transient List<MovedDate> moved = List.of();

    ScheduleField(Agenda agenda) {
        super(Schedule.UNKNOWN);
        dates = new NextDates(agenda, this::except);
        setLabel(t("agenda.field.schedule"));
        addClassName("schedule");
        Div times = new Div(starts, ends, firstDay, lastDay);
        times.addClassName("schedule-times");
        add(new Div(wholeDays, times, rhythm, dates));
        inputs().forEach(input -> input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        }));
        arrange();
    }

    private Stream<HasValue<?, ?>> inputs() {
        return Stream.of(wholeDays, starts, ends, firstDay, lastDay);
    }

    private void changed() {
        rhythm.begins(day());
        arrange();
        updateValue();
        dates.show(getValue());
    }

    /** Other days are taken out or moved. */
    private void except(List<LocalDate> days, List<MovedDate> others) {
        except = days;
        moved = others;
        changed();
    }

    private void arrange() {
        boolean whole = wholeDays.getValue();
        starts.setVisible(!whole);
        ends.setVisible(!whole);
        firstDay.setVisible(whole);
        lastDay.setVisible(whole);
    }

    private LocalDate day() {
        if (wholeDays.getValue()) {
            return firstDay.getValue();
        }
        return starts.getValue() == null ? null : starts.getValue().toLocalDate();
    }

    @Override
    protected Schedule generateModelValue() {
        boolean whole = wholeDays.getValue();
        return new Schedule(
                whole,
                whole ? midnight(firstDay.getValue()) : starts.getValue(),
                whole ? midnight(lastDay.getValue()) : ends.getValue(),
                rhythm.rule(),
                except,
                moved);
    }

    @Override
    protected void setPresentationValue(Schedule schedule) {
        except = schedule.except();
        moved = schedule.moved();
        wholeDays.setValue(schedule.wholeDays());
        boolean whole = schedule.wholeDays();
        starts.setValue(whole ? null : schedule.starts());
        ends.setValue(whole ? null : schedule.ends());
        firstDay.setValue(whole ? day(schedule.starts()) : null);
        lastDay.setValue(whole ? day(schedule.ends()) : null);
        rhythm.show(schedule.rule());
        rhythm.begins(day());
        arrange();
        dates.show(schedule);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        inputs().forEach(input -> input.setReadOnly(readOnly));
        rhythm.lock(readOnly);
        dates.lock(readOnly);
    }

    private static LocalDateTime midnight(LocalDate day) {
        return day == null ? null : day.atStartOfDay();
    }

    private static LocalDate day(LocalDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }
}
