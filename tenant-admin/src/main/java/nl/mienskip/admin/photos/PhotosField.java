package nl.mienskip.admin.photos;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureView;
import nl.mienskip.kernel.media.StorageView;
import nl.mienskip.photos.WritePhoto;
import nl.mienskip.uploads.Uploads;

/** The photos of an album, in their order; more are sent from the reader's device, many at once. */
class PhotosField extends CustomField<List<WritePhoto>> implements PhotoCard.Album {
    private static final long serialVersionUID = 1L;

    private static final int MEGABYTE = 1024 * 1024;

    private final transient Media media;
    private final transient Uploads uploads;
    private final OrderedList list = new OrderedList();
    private final List<PhotoCard> cards = new ArrayList<>();
    private final PhotosUpload upload;
    private final Span used = new Span();
    private final ProgressBar bar = new ProgressBar(0, 100);

    PhotosField(Media media, Uploads uploads) {
        super(List.of());
        this.media = media;
        this.uploads = uploads;
        setLabel(t("photos.title"));
        addClassName("photos-field");
        list.addClassName("photo-cards");
        upload = new PhotosUpload(this::take);
        bar.getElement().setAttribute("aria-hidden", "true");
        Div storage = new Div(used, bar);
        storage.addClassName("photo-storage");
        add(new Div(list, upload, storage));
        tell();
    }

    /** The name is the browser's word: what was not sent by the reader themselves is not there. */
    private void take(String upload) {
        PictureView picture = uploads.find(upload).picture();
        if (picture != null && !isReadOnly()) {
            add(new WritePhoto(picture.id(), "", "", false), picture);
            changed();
            tell();
        }
    }

    /** How much room the village has left. */
    private void tell() {
        StorageView storage = media.storage();
        used.setText(t(
                "photos.storage", Figures.whole(storage.used() / MEGABYTE), Figures.whole(storage.most() / MEGABYTE)));
        bar.setValue(Math.min(100, storage.percent()));
    }

    private void add(WritePhoto photo, PictureView picture) {
        PhotoCard card = new PhotoCard(photo, picture, this);
        cards.add(card);
        list.add(card);
        number();
    }

    @Override
    public void changed() {
        updateValue();
    }

    @Override
    public void move(PhotoCard card, int places) {
        int to = cards.indexOf(card) + places;
        if (to < 0 || to >= cards.size()) {
            return;
        }
        cards.remove(card);
        cards.add(to, card);
        list.remove(card);
        list.addComponentAtIndex(to, card);
        number();
        changed();
        if (places < 0 && to > 0 || to == cards.size() - 1) {
            card.focusUp();
        } else {
            card.focusDown();
        }
    }

    @Override
    public void remove(PhotoCard card) {
        int place = cards.indexOf(card);
        cards.remove(card);
        list.remove(card);
        number();
        changed();
        if (cards.isEmpty()) {
            upload.focusButton();
        } else {
            cards.get(Math.min(place, cards.size() - 1)).focusWords();
        }
    }

    private void number() {
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).place(i + 1, cards.size());
        }
    }

    @Override
    protected List<WritePhoto> generateModelValue() {
        return cards.stream().map(PhotoCard::words).toList();
    }

    @Override
    protected void setPresentationValue(List<WritePhoto> photos) {
        if (photos.equals(generateModelValue())) {
            return;
        }
        cards.clear();
        list.removeAll();
        Map<Long, PictureView> pictures =
                media.find(photos.stream().map(WritePhoto::pictureId).toList());
        photos.forEach(photo -> add(photo, pictures.get(photo.pictureId())));
    }

    @Override
    public void setReadOnly(boolean locked) {
        super.setReadOnly(locked);
        cards.forEach(card -> card.lock(locked));
        upload.setVisible(!locked);
    }
}
