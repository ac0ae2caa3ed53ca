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
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.mienskip.admin.shell.Confirmation;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.calendars.Calendars;
import nl.mienskip.calendars.SourceView;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;

/** The calendars elsewhere that the village follows, and why one cannot be read. */
class SourcesDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Calendars calendars;
    private final boolean may = ActorContext.current().may(Right.AGENDA_PUBLISH);
    private final Div followed = new Div();
    private final Fields fields = new Fields();
    private final TextField called = fields.add("name", new TextField(t("agenda.sources.name")));
    private final TextField url = fields.add("url", new TextField(t("agenda.sources.url")));

    SourcesDialog(Calendars calendars) {
        this.calendars = calendars;
        setHeaderTitle(t("agenda.sources"));
        setWidth("min(48rem, 100vw)");
        followed.getElement().setAttribute("aria-live", "polite");
        url.setHelperText(t("agenda.sources.url.help"));
        Button follow = new Button(t("agenda.sources.follow"), pressed -> follow());
        follow.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(called, url);
        form.addClassName("schedule-times");
        form.setVisible(may);
        follow.setVisible(may);
        add(new Paragraph(t("agenda.sources.line")), followed, form);
        getFooter().add(new Button(t("agenda.sources.close"), pressed -> close()), follow);
        show();
    }

    private void follow() {
        if (fields.attempt(() -> calendars.follow(called.getValue(), url.getValue()))) {
            called.clear();
            url.clear();
            Notices.done(t("agenda.sources.followed"));
            show();
        }
    }

    private void show() {
        followed.removeAll();
        List<SourceView> sources = calendars.sources();
        if (sources.isEmpty()) {
            followed.add(new Paragraph(t("agenda.sources.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("signup-lines");
        sources.forEach(source -> list.add(line(source)));
        followed.add(list);
    }

    private ListItem line(SourceView source) {
        Span name = new Span(source.name());
        name.addClassName("signup-who");
        Div words = new Div(name, new Span(source.url()), new Paragraph(state(source)));
        ListItem line = new ListItem(words);
        if (may) {
            Button leave = new Button(
                    t("agenda.sources.leave"),
                    pressed -> new Confirmation(
                                    t("agenda.sources.leave.ask", source.name()),
                                    t("agenda.sources.leave.text"),
                                    t("agenda.sources.leave"),
                                    () -> {
                                        calendars.leave(source.id());
                                        show();
                                    })
                            .open());
            leave.addThemeVariants(ButtonVariant.TERTIARY);
            leave.setAriaLabel(t("agenda.sources.leave.label", source.name()));
            line.add(leave);
        }
        return line;
    }

    private static String state(SourceView source) {
        if (source.trouble() != null) {
            return t("agenda.trouble." + source.trouble().name());
        }
        return source.readAt() == null
                ? t("agenda.sources.soon")
                : t("agenda.sources.read", Moments.full(source.readAt()));
    }
}
