package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import nl.mienskip.admin.shell.FileUpload;
import nl.mienskip.admin.shell.Icon;

/** Takes what was last reckoned along as a file, and reads it again: nothing is kept here. */
class PlanFile extends Div {
    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 256 * 1024;
    private static final String NAME = "scenarios.json";

    private volatile String kept = "";

    /** @param read is given the text of a file */
    PlanFile(Consumer<String> read) {
        Anchor keep = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = kept.getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), NAME, "application/json", bytes.length);
                }),
                "");
        keep.add(new Icon("download"), new Span(t("scenarios.keep")));
        keep.addClassName("to-site");
        keep.getElement().setAttribute("download", NAME);
        addClassName("form-actions");
        add(
                keep,
                new FileUpload(
                        t("scenarios.file"),
                        ".json",
                        MOST_BYTES,
                        file -> read.accept(new String(file, StandardCharsets.UTF_8))));
    }

    void keep(String document) {
        kept = document;
    }
}
