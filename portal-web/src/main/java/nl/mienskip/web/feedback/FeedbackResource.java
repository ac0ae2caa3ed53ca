package nl.mienskip.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.feedback.Feedback;
import nl.mienskip.feedback.GiveReaction;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.shell.RateLimits;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/**
 * Where a reader says something about a page. Given as a {@link Response}, so that no copy is kept for each page that
 * somebody names in the address.
 */
@RequestScoped
@Path("/feedback")
@Produces(MediaType.TEXT_HTML)
@AllowAll("who reads may say something about it")
public class FeedbackResource {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private Feedback feedback;

    @Inject
    private Accounts accounts;

    @Inject
    private RateLimits limits;

    @Inject
    private Visit visit;

    @Context
    private HttpServletRequest request;

    /** The form, or that it was sent. */
    @GET
    public Response show(@QueryParam("page") String page, @QueryParam("sent") String sent) {
        return answer(Response.Status.OK.getStatusCode(), blank(page), sent != null, Invalid.NOTHING);
    }

    /** Sends it. A program that fills in what people do not see is thanked as well, and nothing is kept. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(@BeanParam FeedbackForm form) {
        if (!limits.mayReact(request)) {
            return answer(
                    TOO_MANY_REQUESTS,
                    form,
                    false,
                    new Invalid("", visit.texts().get("feedback.tooOften")));
        }
        try {
            if (!form.byProgram()) {
                give(
                        form.reaction(visit.language()),
                        form.aboutWebsite() || visit.site().platform());
            }
        } catch (InvalidInput refusal) {
            return answer(
                    Response.Status.BAD_REQUEST.getStatusCode(),
                    form,
                    false,
                    Invalid.of(refusal, "feedback", visit.texts()));
        }
        String page = URLEncoder.encode(form.path(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create(visit.unlisted("").href("/feedback") + "?sent&page=" + page))
                .build();
    }

    private void give(GiveReaction reaction, boolean aboutWebsite) {
        TenantView here = visit.tenant();
        if (aboutWebsite) {
            TenantContext.asPlatform(
                    () -> ActorContext.as(Actor.VISITOR, () -> feedback.giveToPlatform(reaction, here)));
        } else {
            feedback.give(reaction);
        }
    }

    /** Who is signed in need not fill in who they are. */
    private FeedbackForm blank(String page) {
        if (!ActorContext.current().signedIn()) {
            return FeedbackForm.about(page, "", "");
        }
        AccountView account = accounts.mine();
        return FeedbackForm.about(page, ActorContext.current().name(), account.email() == null ? "" : account.email());
    }

    private Response answer(int status, FeedbackForm form, boolean sent, Invalid invalid) {
        return Response.status(status)
                .entity(Page.of(
                        "feedback/show.jte",
                        new FeedbackPage(visit.unlisted(visit.texts().get("feedback.title")), form, sent, invalid)))
                .build();
    }
}
