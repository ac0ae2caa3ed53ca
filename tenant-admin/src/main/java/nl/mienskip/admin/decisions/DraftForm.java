package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonText;

/** What a draft of a tariff is: year, title and the document, typed, pasted, sent as a file, or begun from an example. */
class DraftForm extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_BYTES = 1_000_000;
    private static final Set<String> OWN = Set.of("year", "title", "document", "corrects");

    private final Fields fields = new Fields();
    private final IntegerField year = fields.add("year", new IntegerField(t("decisions.year")));
    private final TextField title = fields.add("title", new TextField(t("decisions.name")));
    private final TextArea document = fields.add("document", new TextArea(t("decisions.document.json")));

    DraftForm(int nextYear) {
        addClassName("form-part");
        year.setValue(nextYear);
        year.setRequiredIndicatorVisible(true);
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(LONGEST_TITLE);
        title.setWidthFull();
        document.setRequiredIndicatorVisible(true);
        document.setHelperText(t("decisions.document.help"));
        document.addClassName("document-field");
        document.setWidthFull();
        Button example = new Button(t("decisions.example"), new Icon("book-open"), pressed -> begin());
        Div help = new Div(upload(), example);
        help.addClassName("actions");
        add(year, title, help, document);
    }

    /** The tariff of 2021, which is one of its own year. */
    private void begin() {
        year.setValue(TariffDocument.read(TariffDocument.EXAMPLE).year());
        if (title.isEmpty()) {
            title.setValue(t("decisions.example.title"));
        }
        document.setValue(TariffDocument.EXAMPLE);
        document.focus();
    }

    private Upload upload() {
        Taking taking = new Taking();
        Upload upload = new Upload(taking);
        upload.setUploadButton(new Button(t("decisions.upload"), new Icon("upload")));
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(".json");
        upload.addFileRejectedListener(refused -> {
            document.setErrorMessage(t("decisions.upload.refused"));
            document.setInvalid(true);
        });
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            document.setInvalid(false);
            document.setValue(taking.text);
            document.focus();
        });
        return upload;
    }

    void read(DecisionView decision, String newTitle) {
        year.setValue(decision.year());
        year.setReadOnly(true);
        title.setValue(newTitle);
        document.setValue(JsonText.pretty(decision.document()));
    }

    /** Does the work; what is wrong inside the document is told at the document, with the place. */
    void attempt(Runnable work) {
        fields.attempt(() -> {
            try {
                work.run();
            } catch (InvalidInput refused) {
                if (OWN.contains(refused.field())) {
                    throw refused;
                }
                throw new InvalidInput(
                        "document",
                        refused.field().isEmpty() ? refused.code() : "decision.place",
                        refused.getMessage(),
                        refused.field().isEmpty()
                                ? refused.arguments()
                                : new Object[] {refused.field(), Problems.words(refused)});
            }
        });
    }

    int year() {
        fields.require("year", year.getValue() != null);
        return year.getValue();
    }

    String title() {
        return title.getValue();
    }

    String document() {
        return document.getValue();
    }

    /** Reads the file while the view stays free; it is shown when the browser has sent it all. */
    private static final class Taking implements UploadHandler {
        private static final long serialVersionUID = 1L;

        private volatile String text = "";

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            text = new String(event.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
