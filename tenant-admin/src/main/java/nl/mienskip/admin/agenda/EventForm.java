package nl.mienskip.admin.agenda;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nl.mienskip.admin.editorial.ItemEditor;
import nl.mienskip.admin.editorial.ItemForm;
import nl.mienskip.admin.shell.RichTextField;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.WriteEvent;

/** The words of an event, to be written. */
class EventForm extends ItemForm<WriteEvent> {
    private static final long serialVersionUID = 1L;

    private final TextField title = addCopied("title", new TextField(t("agenda.field.title")));
    private final ScheduleField schedule;
    private final SignUpField signUp;
    private final Div signups = new Div();
    private final TextField place = addCopied("place", new TextField(t("agenda.field.place")));
    private final TextField price = addCopied("price", new TextField(t("agenda.field.price")));
    private final RichTextField text = addCopied("text", new RichTextField(t("agenda.field.text")));

    EventForm(Agenda agenda) {
        title.setMaxLength(150);
        title.addClassName("item-title");
        place.setMaxLength(150);
        price.setMaxLength(100);
        price.setHelperText(t("agenda.field.price.help"));
        schedule = add("schedule", new ScheduleField(agenda));
        addComponentAtIndex(1, schedule);
        signUp = add("signUp", new SignUpField());
        add(signups);
        addLanguage();
    }

    @Override
    protected WriteEvent words() {
        return new WriteEvent(
                language(),
                title.getValue(),
                text.getValue(),
                place.getValue(),
                price.getValue(),
                schedule.getValue(),
                signUp.getValue());
    }

    /** Leads to who signed up for an event that was begun. */
    void leadToSignups(String item) {
        signups.removeAll();
        if (!item.equals(ItemEditor.NEW)) {
            signups.add(new RouterLink(t("agenda.signups"), EventSignupsView.class, new RouteParameters("item", item)));
        }
    }

    @Override
    protected void fill(WriteEvent words) {
        title.setValue(words.title());
        text.setValue(words.text());
        place.setValue(words.place());
        price.setValue(words.price());
        schedule.setValue(words.schedule());
        signUp.setValue(words.signUp());
        signups.setVisible(words.signUp() != null);
    }
}
