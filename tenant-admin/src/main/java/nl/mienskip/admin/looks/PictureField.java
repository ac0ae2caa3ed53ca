package nl.mienskip.admin.looks;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import nl.mienskip.admin.shell.PictureUpload;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureUse;
import nl.mienskip.kernel.media.PictureView;

/** A picture of the look: what it is now, another one, or none; and what it shows, for who does not see it. */
class PictureField extends Div {
    private static final long serialVersionUID = 1L;

    private static final int ALT_MAX = 250;
    private static final int SHOWN = 192;

    private final transient Media media;
    private final String name;
    private final Image image = new Image();
    private final Paragraph none = new Paragraph(t("looks.picture.none"));
    private final TextField alt = new TextField(t("looks.alt"));
    private final Button remove;
    private final PictureUpload upload;
    private transient PictureView picture;
    private transient Runnable heard = () -> {};

    /** @param picture null while there is none */
    PictureField(Media media, PictureUse use, PictureView picture) {
        this.media = media;
        this.name = use.name().toLowerCase(Locale.ROOT);
        addClassNames("picture-field", "picture-" + name);
        alt.setMaxLength(ALT_MAX);
        alt.setHelperText(t("looks.alt.help"));
        alt.setValueChangeMode(ValueChangeMode.LAZY);
        remove = new Button(t("looks." + name + ".remove"), pressed -> take(null));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        upload = new PictureUpload(media, use, t("looks." + name + ".choose"), this::take);
        add(new H3(t("looks." + name)), image, none, upload, alt, remove);
        show(picture);
    }

    private void take(PictureView chosen) {
        show(chosen);
        heard.run();
        if (chosen == null) {
            upload.focusButton();
        } else {
            alt.focus();
        }
    }

    private void show(PictureView chosen) {
        this.picture = chosen;
        boolean there = chosen != null;
        image.setVisible(there);
        alt.setVisible(there);
        remove.setVisible(there);
        none.setVisible(!there);
        alt.setValue(there ? chosen.alt() : "");
        if (there) {
            image.setSrc(chosen.pathFor(SHOWN));
            image.setAlt(t("looks." + name + ".now"));
        }
    }

    /** Hears when another picture, or none, is chosen. */
    void onChange(Runnable listener) {
        this.heard = listener;
    }

    /** The chosen picture; null for none. */
    Long id() {
        return picture == null ? null : picture.id();
    }

    /** Stores what the picture shows, when that was changed. */
    void describe() {
        if (picture != null && !picture.alt().equals(alt.getValue().strip())) {
            picture = media.describe(picture.id(), alt.getValue());
        }
    }
}
