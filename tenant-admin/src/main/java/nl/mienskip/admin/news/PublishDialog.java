package nl.mienskip.admin.news;

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
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.news.ArticleState;
import nl.mienskip.news.ArticleView;

/** From when and until when residents see an article. */
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

    private final RadioButtonGroup<Start> start = new RadioButtonGroup<>(t("news.publish.start"));
    private final MomentField from = new MomentField(t("news.publish.from"));
    private final Checkbox ends = new Checkbox(t("news.publish.ends"));
    private final MomentField until = new MomentField(t("news.publish.until"));
    private final Paragraph zone = new Paragraph(t("news.publish.zone", Site.name()));
    private final transient Publish publish;
    private final transient Instant standing;

    PublishDialog(ArticleView article, Instant now, Publish publish) {
        this.publish = publish;
        this.standing = article.stateAt(now) == ArticleState.VISIBLE ? article.publishFrom() : null;
        setHeaderTitle(t(standing == null ? "news.publish.title" : "news.publish.again"));
        LocalDateTime tomorrow = Moments.there(now).toLocalDate().plusDays(1).atTime(MORNING);
        boolean planned = article.publishFrom() != null && article.publishFrom().isAfter(now);
        start.setItems(Start.values());
        start.setItemLabelGenerator(choice -> t("news.publish." + choice));

        start.setValue(planned ? Start.LATER : Start.NOW);
        start.setVisible(standing == null);
        from.setValue(planned ? Moments.there(article.publishFrom()) : tomorrow);
        boolean ending =
                article.publishUntil() != null && article.publishUntil().isAfter(now);
        ends.setValue(ending);
        until.setValue(ending ? Moments.there(article.publishUntil()) : tomorrow.plusDays(14));
        start.addValueChangeListener(change -> arrange());
        ends.addValueChangeListener(change -> arrange());
        arrange();
        Div fields = new Div(start, from, ends, until, zone);
        fields.addClassName("publish-fields");
        add(fields);
        Button cancel = new Button(t("shell.cancel"), pressed -> close());
        Button yes = new Button(t(standing == null ? "news.publish" : "news.publishChanges"), pressed -> publish());
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
            refuse(from, t("news.publish.when"));
        } else if (until.isVisible() && until.isEmpty()) {
            refuse(until, t("news.publish.when"));
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
