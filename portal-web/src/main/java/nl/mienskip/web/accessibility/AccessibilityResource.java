package nl.mienskip.web.accessibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.mienskip.accessibility.Accessibility;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/** The page about accessibility. */
@RequestScoped
@Path("/accessibility")
@Produces(MediaType.TEXT_HTML)
public class AccessibilityResource {

    @Inject
    private Accessibility accessibility;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("whoever meets a barrier must be able to read it")
    public Page show() {
        return Page.of(
                "accessibility/show.jte",
                new AccessibilityPage(
                        visit.layout(visit.texts().get("accessibility.title")), accessibility.statement()));
    }
}
