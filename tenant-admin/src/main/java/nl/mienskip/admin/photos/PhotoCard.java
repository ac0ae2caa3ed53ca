package nl.mienskip.admin.photos;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.kernel.media.PictureView;
import nl.mienskip.photos.WritePhoto;

/** One photo of an album: what it shows, its caption, whether it is withheld, and its place among the others. */
class PhotoCard extends ListItem {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 320;

    /** What is done with a card among the others. */
    interface Album {
        void changed();

        void move(PhotoCard card, int places);

        void remove(PhotoCard card);
    }

    private final long pictureId;
    private final TextField alt = new TextField(t("photos.alt"));
    private final TextField caption = new TextField(t("photos.caption"));
    private final Checkbox withheld = new Checkbox(t("photos.withheld"));
    private final Button up;
    private final Button down;
    private final Button remove;

    /** @param picture null when it is gone */
    PhotoCard(WritePhoto photo, PictureView picture, Album album) {
        this.pictureId = photo.pictureId();
        addClassName("photo-card");
        alt.setMaxLength(WritePhoto.ALT_MAX);
        alt.setHelperText(t("photos.alt.help"));
        alt.setValue(photo.alt());
        caption.setMaxLength(WritePhoto.CAPTION_MAX);
        caption.setValue(photo.caption());
        withheld.setValue(photo.withheld());
        alt.setValueChangeMode(ValueChangeMode.LAZY);
        caption.setValueChangeMode(ValueChangeMode.LAZY);
        alt.addValueChangeListener(change -> album.changed());
        caption.addValueChangeListener(change -> album.changed());
        withheld.addValueChangeListener(change -> album.changed());
        up = button("arrow-up", pressed -> album.move(this, -1));
        down = button("arrow-down", pressed -> album.move(this, 1));
        remove = button("trash-2", pressed -> album.remove(this));
        Image image = new Image();
        image.setAlt("");
        if (picture != null) {
            image.setSrc(picture.pathFor(SHOWN));
        }
        Div acts = new Div(up, down, remove);
        acts.addClassName("photo-acts");
        Div words = new Div(alt, caption, withheld, acts);
        words.addClassName("photo-words");
        add(image, words);
    }

    private static Button button(String icon, ComponentEventListener<ClickEvent<Button>> act) {
        Button button = new Button(new Icon(icon), act);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Says where it stands, for who hears its buttons. */
    void place(int place, int of) {
        up.setAriaLabel(t("photos.up", place));
        down.setAriaLabel(t("photos.down", place));
        remove.setAriaLabel(t("photos.remove", place));
        up.setEnabled(place > 1);
        down.setEnabled(place < of);
        getElement().setAttribute("aria-label", t("photos.place", place, of));
    }

    void lock(boolean locked) {
        alt.setReadOnly(locked);
        caption.setReadOnly(locked);
        withheld.setReadOnly(locked);
        up.setVisible(!locked);
        down.setVisible(!locked);
        remove.setVisible(!locked);
    }

    void focusUp() {
        up.focus();
    }

    void focusDown() {
        down.focus();
    }

    void focusWords() {
        alt.focus();
    }

    WritePhoto words() {
        return new WritePhoto(pictureId, alt.getValue(), caption.getValue(), withheld.getValue());
    }
}
