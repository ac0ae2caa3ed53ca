package nl.mienskip.web.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.signups.Place;
import nl.mienskip.signups.Signups;
import nl.mienskip.signups.SignupsView;
import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/** Signing up for an event. Its pages are given as {@link Response}s, as the number of places that are free is of now. */
@RequestScoped
@Path("/agenda/{id: [1-9][0-9]{0,17}}/signup")
@Produces(MediaType.TEXT_HTML)
public class SignupResource {

    private static final String WHY_ALL = "one needs no account to come";

    @Inject
    private Signups signups;

    @Inject
    private Agenda agenda;

    @Inject
    private SignupGuard guard;

    @Inject
    private Visit visit;

    /** The form, for the day that is asked or else the next time. */
    @GET
    @AllowAll(WHY_ALL)
    public Response show(@PathParam("id") long id, @QueryParam("day") String day) {
        return Response.ok(page(signups.about(id, day(id, day)), SignupForm.blank(), Invalid.NOTHING))
                .build();
    }

    /** Signs up. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAll(WHY_ALL)
    public Response signUp(@PathParam("id") long id, @FormParam("day") String asked, @BeanParam SignupForm form) {
        LocalDate day = signups.about(id, day(id, asked)).timing().day();
        guard.count();
        try {
            Place place = form.byProgram() ? Place.TAKEN : signups.signUp(form.command(id, day, visit.language()));
            return Response.seeOther(URI.create(visit.unlisted("").href("/agenda/" + id + "/signup/done") + "?day="
                            + day + (place == Place.WAITING ? "&waiting" : "")))
                    .build();
        } catch (InvalidInput refusal) {
            return again(Response.Status.BAD_REQUEST, id, day, form, Invalid.of(refusal, "agenda", visit.texts()));
        } catch (Conflict refusal) {
            Invalid late = new Invalid("", visit.texts().get("agenda.signup.closed"));
            return again(Response.Status.CONFLICT, id, day, form, late);
        }
    }

    /** Thanks who signed up; which place they have stands in the address, their name does not. */
    @GET
    @Path("done")
    @AllowAll(WHY_ALL)
    public Response done(
            @PathParam("id") long id, @QueryParam("day") String day, @QueryParam("waiting") String waiting) {
        SignupsView about = signups.about(id, day(id, day));
        Place place = waiting == null ? Place.TAKEN : Place.WAITING;
        String title = visit.texts().get(waiting == null ? "agenda.signup.done" : "agenda.signup.waits");
        return Response.ok(Page.of("agenda/signedup.jte", new SignedUpPage(visit.unlisted(title), about, place)))
                .build();
    }

    private Response again(Response.Status status, long id, LocalDate day, SignupForm form, Invalid invalid) {
        return Response.status(status)
                .entity(page(signups.about(id, day), form, invalid))
                .build();
    }

    private Page page(SignupsView about, SignupForm form, Invalid invalid) {
        String title = visit.texts().get("agenda.signup.title", about.event().title());
        return Page.of("agenda/signup.jte", new SignupPage(visit.unlisted(title), about, form, invalid));
    }

    private LocalDate day(long id, String asked) {
        if (asked == null) {
            return agenda.next(id, 1).stream()
                    .findFirst()
                    .orElseThrow(NotFoundException::new)
                    .timing()
                    .day();
        }
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            throw new NotFoundException();
        }
    }
}
