package nl.mienskip.admin.agenda;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.MomentField;
import nl.mienskip.agenda.MovedDate;
import nl.mienskip.agenda.Schedule;

/** To which time an event is moved for once; it takes as long as it always does. */
class MoveDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final MomentField starts = new MomentField(t("agenda.field.starts"));
    private final DayField firstDay = new DayField(t("agenda.field.firstDay"));
    private final transient Schedule schedule;
    private final transient LocalDate day;
    private final transient Consumer<MovedDate> move;

    MoveDialog(Schedule schedule, LocalDate day, Consumer<MovedDate> move) {
        this.schedule = schedule;
        this.day = day;
        this.move = move;
        setHeaderTitle(t("agenda.move.title"));
        starts.setValue(day.atTime(schedule.starts().toLocalTime()));
        starts.setVisible(!schedule.wholeDays());
        firstDay.setValue(day);
        firstDay.setVisible(schedule.wholeDays());
        add(new Div(starts, firstDay));
        Button cancel = new Button(t("shell.cancel"), pressed -> close());
        Button yes = new Button(t("agenda.move.yes"), pressed -> move());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, yes);
    }

    private void move() {
        LocalDateTime to = schedule.wholeDays()
                ? firstDay.getOptionalValue().map(LocalDate::atStartOfDay).orElse(null)
                : starts.getValue();
        if (to == null) {
            return;
        }
        LocalDateTime ends =
                schedule.ends() == null ? null : to.plus(Duration.between(schedule.starts(), schedule.ends()));
        move.accept(new MovedDate(day, to, ends));
        close();
    }
}
