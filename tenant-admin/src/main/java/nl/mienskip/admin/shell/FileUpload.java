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

/** Sends a small file from the reader's device; why one is refused stands below the button and is read aloud. */
public final class FileUpload extends Div {
    private static final long serialVersionUID = 1L;

    private static final int KILOBYTE = 1024;

    private final Upload upload;
    private final Paragraph problem = new Paragraph();

    /**
     * @param ending of the names of such files, such as {@code .csv}
     * @param most how many bytes a file may have
     * @param taken is given the file; what it refuses is told here
     */
    public FileUpload(String label, String ending, int most, Consumer<byte[]> taken) {
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        Taking taking = new Taking(most);
        upload = new Upload(taking);
        upload.setUploadButton(new Button(label, new Icon("upload")));
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(ending);
        upload.setMaxFileSize(most);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(t("shell.file.tooLarge", Figures.whole(most / KILOBYTE)))
                        .setIncorrectFileType(t("shell.file.kind", ending))
                        .setTooManyFiles(t("shell.file.one"))));
        upload.addFileRejectedListener((FileRejectedEvent refused) -> problem.setText(refused.getErrorMessage()));
        upload.addAllFinishedListener(finished -> end(taking, taken));
        add(upload, problem);
    }

    private void end(Taking taking, Consumer<byte[]> taken) {
        upload.clearFileList();
        problem.setText("");
        if (taking.bytes == null) {
            problem.setText(t("shell.file.failed"));
            return;
        }
        try {
            taken.accept(taking.bytes);
        } catch (InvalidInput refused) {
            problem.setText(Problems.words(refused));
        }
    }

    /** Takes the bytes while the view stays free; what comes of them is shown when the browser has heard. */
    private static final class Taking implements UploadHandler {
        private static final long serialVersionUID = 1L;

        private final int most;
        private transient volatile byte[] bytes;

        private Taking(int most) {
            this.most = most;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            bytes = null;
            byte[] read = event.getInputStream().readNBytes(most + 1);
            bytes = read.length > most ? null : read;
        }
    }
}
