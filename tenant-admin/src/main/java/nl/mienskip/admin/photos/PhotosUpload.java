package nl.mienskip.admin.photos;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.Assets;
import nl.mienskip.kernel.media.Media;

/** Sends many photos from the reader's device, in parts that survive a dropped connection; see photo-upload.js. */
@Tag("mienskip-photos")
class PhotosUpload extends Component {
    private static final long serialVersionUID = 1L;

    private static final int MEGABYTE = 1024 * 1024;
    private static final List<String> WORDS =
            List.of("choose", "drop", "waiting", "sending", "resuming", "again", "failed");

    /** What the server may answer, told without its figures: those stand in no answer to a program. */
    private static final List<String> REFUSALS = List.of(
            "picture.kind",
            "picture.broken",
            "picture.tooManyPixels",
            "picture.tooSmall",
            "picture.tooLong",
            "picture.tooLarge",
            "picture.full",
            "upload.tooMany");

    /** Is given the name under which each photo was sent, in the order in which they were chosen. */
    interface Taken extends Serializable {
        void taken(String upload);
    }

    private final Taken taken;

    PhotosUpload(Taken taken) {
        this.taken = taken;
        Map<String, Object> texts = new HashMap<>();
        WORDS.forEach(word -> texts.put(word, t("photos.upload." + word)));
        texts.put("progress", t("photos.upload.progress", "{0}", "{1}"));
        texts.put("refused", REFUSALS.stream().collect(Collectors.toMap(code -> code, PhotosUpload::refused)));
        getElement().setPropertyMap("texts", texts);
        getElement().setProperty("most", Media.MOST_BYTES);
    }

    private static String refused(String code) {
        return t("photos.refused." + code, Media.MOST_BYTES / MEGABYTE);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(Assets.url("photo-upload.js"));
    }

    void focusButton() {
        getElement().callJsFunction("focusInput");
    }

    @ClientCallable
    private void taken(String upload) {
        taken.taken(upload);
    }
}
