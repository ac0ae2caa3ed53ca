package nl.mienskip.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.mienskip.costs.bills.Bills;
import nl.mienskip.costs.bills.OpenBill;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/** The page about what the portal costs; only there where the village shows it. */
@RequestScoped
@Path("/costs")
@Produces(MediaType.TEXT_HTML)
public class OpenBillResource {

    @Inject
    private Bills bills;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("the village chose to show it")
    public Page show() {
        OpenBill bill = bills.open();
        return Page.of(
                "costs/show.jte", new OpenBillPage(visit.layout(visit.texts().get("costs.title")), bill));
    }
}
