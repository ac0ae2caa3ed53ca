package nl.mienskip.web.statements;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.invoices.UblInvoice;
import nl.mienskip.costs.invoices.UblProfile;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.web.shell.Layout;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Paper;

/** A statement as a file to keep: a PDF, a table for a spreadsheet, or an electronic invoice. */
final class StatementFile {

    /** What stands behind the point in its name. */
    static final String FORMATS = "pdf|csv|xml";

    private final Layout layout;
    private final Invoice invoice;

    /** @param layout the words */
    StatementFile(Layout layout, Invoice invoice) {
        this.layout = layout;
        this.invoice = invoice;
    }

    /** @throws InvalidInput when it is to be an electronic invoice and something that this needs is missing */
    Response as(String format, UblProfile profile) {
        return switch (format) {
            case "pdf" ->
                answer(
                        "pdf",
                        "application/pdf",
                        Paper.of(Page.of("statements/paper.jte", new StatementPage(layout, invoice))));
            case "csv" ->
                answer(
                        "csv",
                        "text/csv;charset=UTF-8",
                        utf8(StatementCsv.of(invoice, layout.texts()).toString()));
            default ->
                answer(
                        "xml",
                        "application/xml;charset=UTF-8",
                        utf8(UblInvoice.of(invoice, profile, layout.texts().language())));
        };
    }

    /**
     * The agreements that are named; Peppol's when none are.
     *
     * @throws InvalidInput when there are none of that name
     */
    static UblProfile profile(String named) {
        if (named == null) {
            return UblProfile.PEPPOL;
        }
        return Stream.of(UblProfile.values())
                .filter(profile -> profile.name().toLowerCase(Locale.ROOT).equals(named))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("profile", "profile.unknown", "profile is peppol or nlcius"));
    }

    private Response answer(String extension, String type, byte[] bytes) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + invoice.number() + "." + extension + "\"")
                .build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
