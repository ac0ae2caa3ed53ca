package nl.mienskip.admin.photos;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.mienskip.admin.editorial.ItemForm;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.photos.WriteAlbum;
import nl.mienskip.uploads.Uploads;

/** The words and photos of an album, to be put together. */
class AlbumForm extends ItemForm<WriteAlbum> {
    private static final long serialVersionUID = 1L;

    private final TextField title = addCopied("title", new TextField(t("photos.field.title")));
    private final TextArea text = addCopied("text", new TextArea(t("photos.field.text")));
    private final DayField day = add("day", new DayField(t("photos.field.day")));
    private final PhotosField photos;
    private final Checkbox agreed;

    AlbumForm(Media media, Uploads uploads) {
        title.setMaxLength(150);
        title.addClassName("item-title");
        text.setMaxLength(2_000);
        text.setHelperText(t("photos.field.text.help"));
        photos = add("photos", new PhotosField(media, uploads));
        agreed = add("agreed", new Checkbox(t("photos.field.agreed")));
        agreed.setHelperText(t("photos.field.agreed.help"));
        addLanguage();
    }

    @Override
    protected WriteAlbum words() {
        return new WriteAlbum(
                language(), title.getValue(), text.getValue(), day.getValue(), agreed.getValue(), photos.getValue());
    }

    @Override
    protected void fill(WriteAlbum words) {
        title.setValue(words.title());
        text.setValue(words.text());
        day.setValue(words.day());
        photos.setValue(words.photos());
        agreed.setValue(words.agreed());
    }
}
