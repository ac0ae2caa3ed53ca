package nl.mienskip.web.enrolments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.mienskip.enrolments.Enrolments;
import nl.mienskip.enrolments.InvitationView;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSignedIn;
import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/**
 * Using a letter's code. Its pages are given as {@link Response}s, so that none is kept for other visitors. A code is
 * used by a POST only: whatever merely looks at a link uses up nothing.
 */
@RequestScoped
@Path("/enrol")
@Produces(MediaType.TEXT_HTML)
public class EnrolmentResource {

    private static final String WHY_ALL = "the code is the proof";

    @Inject
    private Enrolments enrolments;

    @Inject
    private CodeGuard guard;

    @Inject
    private Visit visit;

    /** Asks for the code. */
    @GET
    @AllowAll("a letter's reader has no account yet")
    public Response type() {
        return Response.ok(codePage("", false)).build();
    }

    /** Takes the code as it was typed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAll(WHY_ALL)
    public Response typed(@FormParam("code") String code) {
        String asked = code == null ? "" : code.replaceAll("[^A-Za-z0-9]", "");
        return asked.isEmpty()
                ? unknown(code)
                : Response.seeOther(URI.create(visit.unlisted("").href("/enrol/" + asked)))
                        .build();
    }

    /** What can be done with the code. */
    @GET
    @Path("{code: [A-Za-z0-9-]{1,40}}")
    @AllowAll(WHY_ALL)
    public Response show(@PathParam("code") String code) {
        try {
            return Response.ok(invitation(code, Invalid.NOTHING)).build();
        } catch (NotFound e) {
            return unknown(code);
        }
    }

    /** Chooses a password, which begins the membership; then signs in with it. */
    @POST
    @Path("{code: [A-Za-z0-9-]{1,40}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAll(WHY_ALL)
    public Response choose(
            @PathParam("code") String code, @FormParam("password") String password, @FormParam("again") String again) {
        try {
            if (password == null || !password.equals(again)) {
                throw new InvalidInput("again", "password.different", "the two passwords differ");
            }
            String name = guard.guarded(() -> enrolments.choosePassword(code, password));
            return Response.seeOther(
                            URI.create("/signin/anew?to=/&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
                    .build();
        } catch (InvalidInput refusal) {
            return wrong(code, Invalid.of(refusal, "enrolments", visit.texts()), Response.Status.BAD_REQUEST);
        } catch (NotFound e) {
            return unknown(code);
        }
    }

    /** Begins the membership of who signed in with the account that they have. */
    @POST
    @Path("{code: [A-Za-z0-9-]{1,40}}/acceptance")
    @AllowSignedIn("with the code, by the account that the letter is for")
    public Response accept(@PathParam("code") String code) {
        try {
            guard.guarded(() -> {
                enrolments.accept(code);
                return null;
            });
            return Response.seeOther(URI.create(visit.unlisted("").href("/membership/new")))
                    .build();
        } catch (Conflict refusal) {
            Invalid other = new Invalid("", visit.texts().get("enrolments.other"));
            return wrong(code, other, Response.Status.CONFLICT);
        } catch (NotFound e) {
            return unknown(code);
        }
    }

    private Response wrong(String code, Invalid invalid, Response.Status status) {
        try {
            return Response.status(status).entity(invitation(code, invalid)).build();
        } catch (NotFound e) {
            return unknown(code);
        }
    }

    private Page invitation(String code, Invalid invalid) {
        InvitationView invitation = guard.guarded(() -> enrolments.invitation(code));
        String title = visit.texts().get("enrolments.title", invitation.name());
        return Page.of("enrolments/show.jte", new InvitationPage(visit.unlisted(title), code, invitation, invalid));
    }

    private Response unknown(String code) {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(codePage(code == null ? "" : code, true))
                .build();
    }

    private Page codePage(String typed, boolean wrong) {
        return Page.of(
                "enrolments/code.jte",
                new CodePage(visit.unlisted(visit.texts().get("enrolments.code.title")), typed, wrong));
    }
}
