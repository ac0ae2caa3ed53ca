package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureUse;
import nl.mienskip.kernel.media.PictureView;

/** Sends a picture from the reader's device; why one is refused stands below the button and is read aloud. */
public final class PictureUpload extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MEGABYTE = 1024 * 1024;

    private final Button choose;
    private final Upload upload;
    private final Paragraph problem = new Paragraph();

    /** @param taken is given the picture as it was kept */
    public PictureUpload(Media media, PictureUse use, String label, Consumer<PictureView> taken) {
        choose = new Button(label, new Icon("upload"));
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        Taking taking = new Taking(media, use);
        upload = new Upload(taking);
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        upload.setMaxFileSize(Media.MOST_BYTES);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(t("shell.problem.picture.tooLarge", Media.MOST_BYTES / MEGABYTE))
                        .setIncorrectFileType(t("shell.problem.picture.kind"))
                        .setTooManyFiles(t("shell.picture.one"))));
        upload.addFileRejectedListener((FileRejectedEvent refused) -> problem.setText(refused.getErrorMessage()));
        upload.addAllFinishedListener(finished -> end(taking, taken));
        add(upload, problem);
    }

    public void focusButton() {
        choose.focus();
    }

    /** Says on the button what pressing it does now. */
    public void rename(String label) {
        choose.setText(label);
    }

    private void end(Taking taking, Consumer<PictureView> taken) {
        upload.clearFileList();
        problem.setText(taking.picture == null ? taking.problem() : "");
        if (taking.picture != null) {
            taken.accept(taking.picture);
        }
    }

    /** Draws the picture anew while the view stays free; what came of it is shown when the browser has heard. */
    private static final class Taking implements UploadHandler {
        private static final long serialVersionUID = 1L;

        private final transient Media media;
        private final PictureUse use;
        private transient volatile PictureView picture;
        private volatile InvalidInput refused;

        private Taking(Media media, PictureUse use) {
            this.media = media;
            this.use = use;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            picture = null;
            refused = null;
            try {
                picture = media.add(event.getInputStream(), use, "");
            } catch (InvalidInput e) {
                refused = e;
            }
        }

        private String problem() {
            return refused == null ? t("shell.picture.failed") : Problems.words(refused);
        }
    }
}
