package nl.mienskip.web.shell;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * A page as a PDF that everybody can read: tagged, in its language, with its fonts in it (PDF/UA). Its stylesheet stands in
 * {@code paper/paper.css}; of a page's own markup nothing is fetched from anywhere.
 */
public final class Paper {

    private static final String FOLDER = "/paper/";
    private static final String CSS = read("paper.css");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Paper() {}

    /** @param page with a whole document as its template, {@code <html lang>} and {@code <title>} in it */
    public static byte[] of(Page page) {
        org.jsoup.nodes.Document html = Jsoup.parse(new String(Templates.render(page), StandardCharsets.UTF_8));
        html.head().appendElement("style").appendText(CSS);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(html), null)
                .usePdfUaAccessibility(true)
                .withProducer("Mienskip")
                .useExternalResourceAccessControl((address, kind) -> false, null)
                .useUriResolver((base, address) -> null)
                .toStream(pdf);
        fonts(builder);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** The pages' own font, its part for other languages in Latin, and one that has Greek and Cyrillic. */
    private static void fonts(PdfRendererBuilder builder) {
        for (int weight : new int[] {400, 700}) {
            builder.useFont(() -> font("latin-" + weight), "Paper", weight, FontStyle.NORMAL, true);
            builder.useFont(() -> font("latin-ext-" + weight), "Paper Extended", weight, FontStyle.NORMAL, true);
        }
        builder.useFont(
                () -> PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
                "Paper Other",
                400,
                FontStyle.NORMAL,
                true);
    }

    private static InputStream font(String name) {
        return Paper.class.getResourceAsStream(FOLDER + name + ".ttf");
    }

    private static String read(String name) {
        try (InputStream in = Paper.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
