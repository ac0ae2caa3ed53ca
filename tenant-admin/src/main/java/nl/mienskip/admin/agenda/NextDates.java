package nl.mienskip.admin.agenda;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.MovedDate;
import nl.mienskip.agenda.Schedule;
import nl.mienskip.agenda.Timing;
import nl.mienskip.kernel.InvalidInput;

/** The next times of an event that comes back, each of which can be called off or moved. */
class NextDates extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 10;

    /** Takes the days that are called off and moved from now on. */
    interface Exceptions extends Serializable {
        void are(List<LocalDate> except, List<MovedDate> moved);
    }

    private final transient Agenda agenda;
    private final Exceptions exceptions;
    private transient Schedule schedule = Schedule.UNKNOWN;
    private boolean locked;

    NextDates(Agenda agenda, Exceptions exceptions) {
        this.agenda = agenda;
        this.exceptions = exceptions;
        addClassName("next-dates");
        getElement().setAttribute("aria-live", "polite");
    }

    void lock(boolean readOnly) {
        locked = readOnly;
        show(schedule);
    }

    void show(Schedule shown) {
        schedule = shown;
        removeAll();
        setVisible(shown.repeats() && shown.starts() != null);
        if (!isVisible()) {
            return;
        }
        add(new H2(t("agenda.dates")));
        try {
            add(list(agenda.dates(shown, MOST)));
        } catch (InvalidInput refused) {
            add(new Paragraph(Problems.words(refused)));
        }
    }

    private UnorderedList list(List<Timing> coming) {
        Map<LocalDate, ListItem> lines = new TreeMap<>();
        coming.forEach(timing -> lines.put(timing.day(), on(timing)));
        LocalDate last = coming.isEmpty() ? LocalDate.MAX : coming.getLast().day();
        LocalDate first =
                coming.isEmpty() ? LocalDate.MIN : coming.getFirst().day().minusMonths(1);
        schedule.except().stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .forEach(day -> lines.put(day, off(day)));
        UnorderedList list = new UnorderedList();
        lines.values().forEach(list::add);
        return list;
    }

    private ListItem on(Timing timing) {
        boolean moved = schedule.moved().stream().anyMatch(other -> other.day().equals(timing.day()));
        String now = said(timing);
        String words = moved ? t("agenda.dates.moved", now, Moments.day(timing.day())) : now;
        ListItem line = new ListItem(new Span(words));
        if (!locked) {
            line.add(
                    small(t("agenda.dates.off"), t("agenda.dates.off.label", now), () -> callOff(timing.day())),
                    small(
                            t("agenda.dates.move"),
                            t("agenda.dates.move.label", now),
                            () -> new MoveDialog(schedule, timing.day(), this::move).open()));
        }
        return line;
    }

    private ListItem off(LocalDate day) {
        Span was = new Span(said(day));
        was.addClassName("called-off");
        ListItem line = new ListItem(was, new Span(t("agenda.dates.except")));
        if (!locked) {
            line.add(small(t("agenda.dates.back"), t("agenda.dates.back.label", said(day)), () -> putBack(day)));
        }
        return line;
    }

    private static Button small(String words, String label, Runnable work) {
        Button button = new Button(words, pressed -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        return button;
    }

    private void callOff(LocalDate day) {
        exceptions.are(
                Stream.concat(schedule.except().stream(), Stream.of(day))
                        .sorted()
                        .toList(),
                without(day));
    }

    private void putBack(LocalDate day) {
        exceptions.are(
                schedule.except().stream().filter(other -> !other.equals(day)).toList(), schedule.moved());
    }

    private void move(MovedDate moved) {
        List<MovedDate> others = new ArrayList<>(without(moved.day()));
        others.add(moved);
        exceptions.are(schedule.except(), others);
    }

    private List<MovedDate> without(LocalDate day) {
        return schedule.moved().stream()
                .filter(moved -> !moved.day().equals(day))
                .toList();
    }

    private String said(Timing timing) {
        String when = schedule.wholeDays() ? Moments.day(timing.firstDay()) : Moments.full(timing.startsAt());
        return Weekdays.name(timing.firstDay().getDayOfWeek()) + " " + when;
    }

    private static String said(LocalDate day) {
        return Weekdays.name(day.getDayOfWeek()) + " " + Moments.day(day);
    }
}
