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
import java.util.Locale;
import nl.mienskip.costs.invoices.UblProfile;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.shell.Layout;
import nl.mienskip.web.shell.Visit;

/** A statement's files for programs. */
@RequestScoped
@Path("/api/v1/costs/statements/{number: " + StatementDesk.NUMBER + "}.{format: " + StatementFile.FORMATS + "}")
public class StatementFilesApi {

    @Inject
    private StatementDesk desk;

    @Inject
    private Visit visit;

    @Context
    private HttpHeaders headers;

    /**
     * The file.
     *
     * @param language that it is in; as the program asks when it is not given
     * @param profile of an electronic invoice: {@code peppol}, which it is when not given, or {@code nlcius}
     */
    @GET
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    public Response file(
            @PathParam("number") String number,
            @PathParam("format") String format,
            @QueryParam("language") String language,
            @QueryParam("profile") String profile) {
        UblProfile label = StatementFile.profile(profile);
        Layout layout = visit.in(language(language));
        return new StatementFile(layout, desk.invoice(number)).as(format, label);
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
}
