package nl.mienskip.web.statements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.statements.StatementView;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/** A statement to read and to print, for who sent it and for whom it is. */
@RequestScoped
@Path("/statements/{number: " + StatementDesk.NUMBER + "}")
@Produces(MediaType.TEXT_HTML)
public class StatementResource {

    @Inject
    private StatementDesk desk;

    @Inject
    private Visit visit;

    @GET
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    public Page show(@PathParam("number") String number) {
        StatementView statement = desk.statement(number);
        Invoice invoice = statement.invoice();
        return Page.of(
                "statements/show.jte",
                new StatementPage(
                        visit.unlisted(StatementPage.name(visit.texts(), invoice)), invoice, statement.pools()));
    }
}
