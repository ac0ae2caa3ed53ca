package nl.mienskip.web.photos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import nl.mienskip.editorial.Publication;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.photos.AlbumLine;
import nl.mienskip.photos.AlbumView;
import nl.mienskip.photos.PhotoView;
import nl.mienskip.photos.Photos;
import nl.mienskip.web.shell.ListAnswer;
import nl.mienskip.web.shell.PageQuestion;
import nl.mienskip.web.shell.PictureJson;
import nl.mienskip.web.shell.Visit;

/** The albums of the village whose host is asked, for programs. */
@RequestScoped
@Path("/api/v1/albums")
@Produces(MediaType.APPLICATION_JSON)
public class AlbumsApi {

    @Inject
    private Photos photos;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("photos are public")
    public Response list(@Context UriInfo uri) {
        PageQuestion page = PageQuestion.read(uri.getQueryParameters());
        Paged<AlbumLine> found = photos.published(page.number(), page.size());
        return ListAnswer.of(uri, found, JsonText.write(json -> {
            json.writeStartObject()
                    .write("page", found.number())
                    .write("pages", found.pages())
                    .write("size", found.size())
                    .write("total", found.total())
                    .writeStartArray("albums");
            found.items().forEach(album -> {
                json.writeStartObject();
                particulars(json, album.publication(), album.day());
                json.write("photos", album.photos()).writeEnd();
            });
            json.writeEnd().writeEnd();
        }));
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    @AllowAll("photos are public")
    public Response show(@PathParam("id") long id) {
        AlbumView album = photos.show(id);
        String answer = JsonText.write(json -> {
            json.writeStartObject();
            particulars(json, album.publication(), album.day());
            json.write("text", album.text()).writeStartArray("photos");
            album.photos().forEach(photo -> write(json, album, photo));
            json.writeEnd().writeEnd();
        });
        return Response.ok(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private void particulars(JsonGenerator json, Publication album, LocalDate day) {
        json.write("id", album.itemId())
                .write("language", album.language().tag())
                .write("title", album.title());
        if (day == null) {
            json.writeNull("day");
        } else {
            json.write("day", day.toString());
        }
        json.write("author", album.author())
                .write("publishedAt", album.from().toString())
                .write("changedAt", album.changedAt().toString())
                .write("url", url(album.itemId()));
    }

    private void write(JsonGenerator json, AlbumView album, PhotoView photo) {
        json.writeStartObject()
                .write("id", photo.id())
                .write("alt", photo.alt())
                .write("caption", photo.caption())
                .write("url", url(album.id()) + "/" + photo.id());
        PictureJson.write(json, visit.site(), photo.picture());
        json.writeEnd();
    }

    private String url(long id) {
        return visit.site().origin() + "/photos/" + id;
    }
}
