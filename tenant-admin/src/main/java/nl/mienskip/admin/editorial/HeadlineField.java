package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.PictureUpload;
import nl.mienskip.editorial.Headline;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureUse;
import nl.mienskip.kernel.media.PictureView;

/** The picture at the head of what is written: which one, where to look in it, and what it shows for who does not see it. */
public final class HeadlineField extends CustomField<Headline> {
    private static final long serialVersionUID = 1L;

    private final transient Media media;
    private final FocusPoint focus = new FocusPoint(this::move);
    private final Paragraph focusHelp = new Paragraph(t("editorial.picture.focus.help"));
    private final TextField alt = new TextField(t("editorial.picture.alt"));
    private final Paragraph hint = new Paragraph(new Icon("info"), new Span(t("editorial.picture.alt.hint")));
    private final Button remove = new Button(t("editorial.picture.remove"), pressed -> choose(null));
    private final PictureUpload upload;
    private transient Headline headline;

    public HeadlineField(Media media) {
        this.media = media;
        setLabel(t("editorial.picture"));
        addClassName("headline-field");
        focusHelp.addClassName("field-help");
        alt.setMaxLength(Headline.ALT_MAX);
        alt.setHelperText(t("editorial.picture.alt.help"));
        alt.setValueChangeMode(ValueChangeMode.LAZY);
        alt.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                say(new Headline(headline.pictureId(), alt.getValue(), headline.x(), headline.y()));
            }
        });
        hint.addClassName("headline-hint");
        hint.getElement().setAttribute("role", "status");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        upload = new PictureUpload(media, PictureUse.HEADLINE, t("editorial.picture.choose"), this::choose);
        Div acts = new Div(upload, remove);
        acts.addClassName("headline-acts");
        Div all = new Div(focus, focusHelp, alt, hint, acts);
        all.addClassName("headline-parts");
        add(all);
        show(null);
    }

    private void choose(PictureView chosen) {
        if (chosen == null) {
            say(null);
            upload.focusButton();
        } else {
            say(Headline.of(chosen.id()));
            alt.focus();
        }
    }

    private void move(int x, int y) {
        say(headline.at(x, y));
    }

    private void say(Headline now) {
        show(now);
        updateValue();
    }

    private void show(Headline now) {
        headline = now;
        PictureView picture = now == null ? null : media.find(now.pictureId()).orElse(null);
        boolean there = picture != null;
        focus.setVisible(there);
        focusHelp.setVisible(there);
        alt.setVisible(now != null);
        hint.setVisible(now != null && now.alt().isBlank());
        remove.setVisible(now != null && !isReadOnly());
        upload.rename(t(now == null ? "editorial.picture.choose" : "editorial.picture.other"));
        if (there) {
            focus.show(picture, now);
        }
        if (now != null && !alt.getValue().equals(now.alt())) {
            alt.setValue(now.alt());
        }
    }

    @Override
    protected Headline generateModelValue() {
        return headline;
    }

    @Override
    protected void setPresentationValue(Headline value) {
        show(value);
    }

    @Override
    public void setReadOnly(boolean locked) {
        super.setReadOnly(locked);
        focus.lock(locked);
        alt.setReadOnly(locked);
        upload.setVisible(!locked);
        remove.setVisible(!locked && headline != null);
    }
}
