package nl.mienskip.web.statements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.mienskip.costs.invoices.UblProfile;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.web.shell.Visit;

/** A statement's files for people, in the language of the page that they come from. */
@RequestScoped
@Path("/statements/{number: " + StatementDesk.NUMBER + "}.{format: " + StatementFile.FORMATS + "}")
public class StatementFilesResource {

    @Inject
    private StatementDesk desk;

    @Inject
    private Visit visit;

    /** @param profile of an electronic invoice: {@code peppol}, which it is when not given, or {@code nlcius} */
    @GET
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    public Response file(
            @PathParam("number") String number,
            @PathParam("format") String format,
            @QueryParam("profile") String profile) {
        UblProfile label = StatementFile.profile(profile);
        return new StatementFile(visit.in(visit.language()), desk.invoice(number)).as(format, label);
    }
}
