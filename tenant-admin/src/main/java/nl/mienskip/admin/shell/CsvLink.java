package nl.mienskip.admin.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.mienskip.kernel.csv.Csv;

/** A link that downloads a table for a spreadsheet, made at that moment. */
public class CsvLink extends Anchor {
    private static final long serialVersionUID = 1L;

    /** @param fileName such as {@code usage-burum.csv} */
    public CsvLink(String words, String fileName, Supplier<Csv> made) {
        this(fileName, () -> made.get().toString(), words);
    }

    private CsvLink(String fileName, Supplier<String> made, String words) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = made.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), fileName, "text/csv;charset=UTF-8", bytes.length);
                }),
                "");
        add(new Icon("download"), new Span(words));
        addClassName("to-site");
        getElement().setAttribute("download", fileName);
    }

    /** A link to a table that its own room has written out. */
    public static CsvLink toText(String words, String fileName, Supplier<String> made) {
        return new CsvLink(fileName, made, words);
    }
}
