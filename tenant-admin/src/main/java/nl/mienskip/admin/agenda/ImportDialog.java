package nl.mienskip.admin.agenda;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.mienskip.admin.shell.FileUpload;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.calendars.CalendarLine;
import nl.mienskip.calendars.Calendars;
import nl.mienskip.calendars.Fate;

/** Reads a calendar's file, shows what would become of each event of it, and takes those that are new. */
class ImportDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Calendars calendars;
    private final Div found = new Div();
    private final Button take;
    private transient byte[] file = new byte[0];

    ImportDialog(Calendars calendars, Runnable done) {
        this.calendars = calendars;
        setHeaderTitle(t("agenda.import"));
        setWidth("min(48rem, 100vw)");
        found.getElement().setAttribute("aria-live", "polite");
        take = new Button(t("agenda.import.take", 0), pressed -> {
            long taken = count(calendars.take(file), Fate.NEW);
            close();
            Notices.done(t("agenda.import.taken", taken));
            done.run();
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.setEnabled(false);
        add(
                new Paragraph(t("agenda.import.line")),
                new FileUpload(t("agenda.import.choose"), ".ics", Calendars.MOST_BYTES, this::read),
                found);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), take);
    }

    private void read(byte[] chosen) {
        found.removeAll();
        take.setEnabled(false);
        List<CalendarLine> lines = calendars.preview(chosen);
        file = chosen;
        long fresh = count(lines, Fate.NEW);
        take.setText(t("agenda.import.take", fresh));
        take.setEnabled(fresh > 0);
        found.add(new Paragraph(t(
                "agenda.import.found",
                fresh,
                count(lines, Fate.KNOWN),
                count(lines, Fate.OVER),
                count(lines, Fate.BROKEN))));
        UnorderedList list = new UnorderedList();
        list.addClassName("signup-lines");
        lines.forEach(line -> list.add(said(line)));
        found.add(list);
    }

    private static ListItem said(CalendarLine line) {
        Span title = new Span(line.title().isEmpty() ? t("agenda.import.untitled") : line.title());
        title.addClassName("signup-who");
        Div words = new Div(title);
        if (line.starts() != null) {
            words.add(new Span(
                    line.wholeDays()
                            ? Moments.day(line.starts().toLocalDate())
                            : Moments.full(Moments.from(line.starts()))));
        }
        if (line.repeats()) {
            words.add(new Span(t("agenda.import.repeats")));
        }
        if (line.fault() != null) {
            words.add(new Paragraph(t("agenda.import.fault", line.line(), Problems.words(line.fault()))));
        }
        return new ListItem(words, new Span(t("agenda.fate." + line.fate().name())));
    }

    private static long count(List<CalendarLine> lines, Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }
}
