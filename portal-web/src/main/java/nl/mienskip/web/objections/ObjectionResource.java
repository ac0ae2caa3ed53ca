package nl.mienskip.web.objections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.objections.ObjectToPhoto;
import nl.mienskip.objections.Objections;
import nl.mienskip.photos.AlbumView;
import nl.mienskip.photos.PhotoView;
import nl.mienskip.photos.Photos;
import nl.mienskip.shell.RateLimits;
import nl.mienskip.web.shell.Invalid;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.TooOften;
import nl.mienskip.web.shell.Visit;

/**
 * Asking that a photo is taken away, by who is shown in it. Its pages are given as {@link Response}s, so that none is
 * kept for other visitors.
 */
@RequestScoped
@Path("/photos/{id: [1-9][0-9]{0,17}}/{photo: [1-9][0-9]{0,17}}/objection")
@Produces(MediaType.TEXT_HTML)
@AllowAll("who is shown needs no account")
public class ObjectionResource {

    private static final String HIDDEN = "hidden";

    @Inject
    private Objections objections;

    @Inject
    private Photos photos;

    @Inject
    private RateLimits limits;

    @Inject
    private Visit visit;

    @Inject
    private HttpServletRequest request;

    /** The form, or that it was sent: the photo itself may be gone by then. */
    @GET
    public Response show(@PathParam("id") long id, @PathParam("photo") long photo, @QueryParam("done") String done) {
        return Response.ok(
                        done == null
                                ? form(id, photo, ObjectionPage.Typed.NOTHING, Invalid.NOTHING)
                                : done(done.equals(HIDDEN)))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("id") long id,
            @PathParam("photo") long photo,
            @FormParam("name") String name,
            @FormParam("email") String email,
            @FormParam("words") String words) {
        if (!limits.mayObject(request)) {
            throw new TooOften();
        }
        try {
            boolean hidden = objections.ask(new ObjectToPhoto(id, photo, name, email, words, visit.language()));
            limits.objected(request);
            String address = visit.unlisted("").href("/photos/" + id + "/" + photo + "/objection");
            return Response.seeOther(URI.create(address + "?done=" + (hidden ? HIDDEN : "asked")))
                    .build();
        } catch (InvalidInput refusal) {
            Invalid invalid = Invalid.of(refusal, "objections", visit.texts());
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(form(id, photo, ObjectionPage.Typed.of(name, email, words), invalid))
                    .build();
        }
    }

    private Page form(long id, long number, ObjectionPage.Typed typed, Invalid invalid) {
        AlbumView album = photos.show(id);
        PhotoView photo = album.photos().get(album.indexOf(number).orElseThrow(() -> new NotFound("photo", number)));
        return Page.of(
                "objections/new.jte",
                new ObjectionPage(
                        visit.unlisted(visit.texts().get("objections.title")),
                        id,
                        photo,
                        objections.hidesAtOnce(),
                        typed,
                        invalid));
    }

    private Page done(boolean hidden) {
        return Page.of(
                "objections/done.jte",
                new ObjectedPage(visit.unlisted(visit.texts().get("objections.done")), hidden));
    }
}
