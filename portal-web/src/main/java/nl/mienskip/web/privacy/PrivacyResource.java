package nl.mienskip.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.privacy.Privacy;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/** The page about personal data. */
@RequestScoped
@Path("/privacy")
@Produces(MediaType.TEXT_HTML)
public class PrivacyResource {

    @Inject
    private Privacy privacy;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("everybody may know what is kept of them")
    public Page show() {
        return Page.of(
                "privacy/show.jte",
                new PrivacyPage(visit.layout(visit.texts().get("privacy.title")), privacy.notice()));
    }
}
