package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.mienskip.admin.shell.MomentField;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.editorial.ItemState;
import nl.mienskip.editorial.ItemView;
import nl.mienskip.kernel.InvalidInput;

/** From when and until when residents see an item. */
class PublishDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private enum Start {
        NOW,
        LATER
    }

    /** Publishes from a moment (null for now) until another (null for good). */
    interface Publish {
        void between(Instant from, Instant until);
    }

    private final RadioButtonGroup<Start> start = new RadioButtonGroup<>(t("editorial.publish.start"));
    private final MomentField from = new MomentField(t("editorial.publish.from"));
    private final Checkbox ends = new Checkbox(t("editorial.publish.ends"));
    private final MomentField until = new MomentField(t("editorial.publish.until"));
    private final Paragraph zone = new Paragraph(t("editorial.publish.zone", Site.name()));
    private final transient Publish publish;
    private final transient Instant standing;

    PublishDialog(ItemView item, Instant now, Publish publish) {
        this.publish = publish;
        this.standing = item.stateAt(now) == ItemState.VISIBLE ? item.publishFrom() : null;
        setHeaderTitle(t(standing == null ? "editorial.publish.title" : "editorial.publish.again"));
        LocalDateTime tomorrow = Moments.there(now).toLocalDate().plusDays(1).atTime(MORNING);
        boolean planned = item.publishFrom() != null && item.publishFrom().isAfter(now);
        start.setItems(Start.values());
        start.setItemLabelGenerator(choice -> t("editorial.publish." + choice));

        start.setValue(planned ? Start.LATER : Start.NOW);
        start.setVisible(standing == null);
        from.setValue(planned ? Moments.there(item.publishFrom()) : tomorrow);
        boolean ending = item.publishUntil() != null && item.publishUntil().isAfter(now);
        ends.setValue(ending);
        until.setValue(ending ? Moments.there(item.publishUntil()) : tomorrow.plusDays(14));
        start.addValueChangeListener(change -> arrange());
        ends.addValueChangeListener(change -> arrange());
        arrange();
        Div fields = new Div(start, from, ends, until, zone);
        fields.addClassName("publish-fields");
        add(fields);
        Button cancel = new Button(t("shell.cancel"), pressed -> close());
        Button yes = new Button(
                t(standing == null ? "editorial.publish" : "editorial.publishChanges"), pressed -> publish());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, yes);
    }

    private void arrange() {
        from.setVisible(start.isVisible() && start.getValue() == Start.LATER);
        until.setVisible(ends.getValue());
        zone.setVisible(from.isVisible() || until.isVisible());
    }

    private void publish() {
        if (from.isVisible() && from.isEmpty()) {
            refuse(from, t("editorial.publish.when"));
        } else if (until.isVisible() && until.isEmpty()) {
            refuse(until, t("editorial.publish.when"));
        } else {
            try {
                publish.between(
                        from.isVisible() ? Moments.from(from.getValue()) : standing,
                        until.isVisible() ? Moments.from(until.getValue()) : null);
                close();
            } catch (InvalidInput refused) {
                told(refused);
            }
        }
    }

    private void told(InvalidInput refused) {
        if (!refused.field().equals("publishUntil")) {
            close();
            throw refused;
        }
        refuse(until, Problems.words(refused));
    }

    private static void refuse(MomentField picker, String why) {
        picker.setErrorMessage(why);
        picker.setInvalid(true);
        picker.focus();
    }
}
