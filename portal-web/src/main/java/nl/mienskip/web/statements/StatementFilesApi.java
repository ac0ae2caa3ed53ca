package nl.mienskip.web.statements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.invoices.UblInvoice;
import nl.mienskip.costs.invoices.UblProfile;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.shell.Layout;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Paper;
import nl.mienskip.web.shell.Visit;

/** A statement as a file: a PDF, a table for a spreadsheet, or an electronic invoice. */
@RequestScoped
@Path(StatementFilesApi.FOLDER + "{number: " + StatementDesk.NUMBER + "}.{format: pdf|csv|xml}")
public class StatementFilesApi {

    static final String FOLDER = "/api/v1/costs/statements/";

    @Inject
    private StatementDesk desk;

    @Inject
    private Visit visit;

    @Context
    private HttpHeaders headers;

    /**
     * The file.
     *
     * @param language that it is in; as the reader's program asks when it is not given
     * @param profile of an electronic invoice: {@code peppol}, which it is when not given, or {@code nlcius}
     */
    @GET
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    public Response file(
            @PathParam("number") String number,
            @PathParam("format") String format,
            @QueryParam("language") String language,
            @QueryParam("profile") String profile) {
        UblProfile label = profile(profile);
        Layout layout = visit.in(language(language));
        Invoice invoice = desk.invoice(number);
        return switch (format) {
            case "pdf" ->
                answer(
                        Paper.of(Page.of("statements/paper.jte", new StatementPage(layout, invoice))),
                        "application/pdf",
                        number + ".pdf");
            case "csv" ->
                answer(
                        StatementCsv.of(invoice, layout.texts()).toString().getBytes(StandardCharsets.UTF_8),
                        "text/csv;charset=UTF-8",
                        number + ".csv");
            default ->
                answer(
                        UblInvoice.of(invoice, label, layout.texts().language()).getBytes(StandardCharsets.UTF_8),
                        "application/xml;charset=UTF-8",
                        number + ".xml");
        };
    }

    private static Response answer(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** The one that is named, else the first that the program asks for, else Dutch. */
    private Language language(String named) {
        if (named != null) {
            return Language.of(named)
                    .orElseThrow(() ->
                            new InvalidInput("language", "language.unknown", "language is one of nl, fy, en, de"));
        }
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(tag -> Language.of(tag).stream())
                .findFirst()
                .orElse(Language.NL);
    }

    private static UblProfile profile(String named) {
        if (named == null) {
            return UblProfile.PEPPOL;
        }
        return Stream.of(UblProfile.values())
                .filter(profile -> profile.name().toLowerCase(Locale.ROOT).equals(named))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("profile", "profile.unknown", "profile is peppol or nlcius"));
    }
}
