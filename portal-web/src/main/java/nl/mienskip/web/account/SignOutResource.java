package nl.mienskip.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.mienskip.kernel.actor.AllowSignedIn;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/** The button that signs out; the button itself is answered before pages are reached. */
@RequestScoped
@Path("/signout")
@Produces(MediaType.TEXT_HTML)
public class SignOutResource {

    @Inject
    private Visit visit;

    /** Asks. */
    @GET
    @AllowSignedIn("a visitor has nothing to sign out of")
    public Page ask() {
        return Page.of(
                "account/signout.jte",
                new SignOutPage(visit.unlisted(visit.texts().get("account.signout"))));
    }
}
