package nl.mienskip.web.photos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.photos.AlbumLine;
import nl.mienskip.photos.AlbumView;
import nl.mienskip.photos.Photos;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.PosterPage;
import nl.mienskip.web.shell.Visit;

/** The village's photos. */
@RequestScoped
@Path("/photos")
@Produces(MediaType.TEXT_HTML)
public class AlbumsResource {

    /** No list is longer; a larger number is not even looked up. */
    private static final int LAST = 100_000;

    @Inject
    private Photos photos;

    @Inject
    private Visit visit;

    /** The albums, newest first. */
    @GET
    @AllowAll("photos are public")
    public Page list(@QueryParam("page") @DefaultValue("1") int number) {
        if (number < 1 || number > LAST) {
            throw new NotFoundException();
        }
        Paged<AlbumLine> albums = photos.published(number, AlbumsPage.SIZE);
        if (number > albums.pages()) {
            throw new NotFoundException();
        }
        return Page.of(
                        "photos/list.jte",
                        new AlbumsPage(
                                visit.layout(visit.texts().get("photos.title")).at(AlbumsPage.query(number)), albums))
                .until(photos.nextChange().orElse(null));
    }

    /** One album. */
    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    @AllowAll("photos are public")
    public Page show(@PathParam("id") long id) {
        AlbumView album = photos.show(id);
        return Page.of("photos/show.jte", new AlbumPage(visit.layout(album.title()), album, false))
                .until(album.publication().until());
    }

    /** One photo of an album. */
    @GET
    @Path("{id: [1-9][0-9]{0,17}}/{photo: [1-9][0-9]{0,17}}")
    @AllowAll("photos are public")
    public Page photo(@PathParam("id") long id, @PathParam("photo") long photo) {
        AlbumView album = photos.show(id);
        int index = album.indexOf(photo).orElseThrow(NotFoundException::new);
        String title = visit.texts()
                .get("photos.photo.title", index + 1, album.photos().size(), album.title());
        return Page.of("photos/photo.jte", new PhotoPage(visit.layout(title), album, index))
                .until(album.publication().until());
    }

    /** A sheet to hang up that leads to the album. */
    @GET
    @Path("{id: [1-9][0-9]{0,17}}/poster")
    @AllowAll("photos are public")
    public Page poster(@PathParam("id") long id) {
        return PosterPage.of(visit, photos.show(id).publication(), "/photos").sheet();
    }

    /** One album as it will be once it is published, changes that wait included. */
    @GET
    @Path("{id: \\d{1,18}}/preview")
    @Allow({Right.PHOTOS_CONTRIBUTE, Right.PHOTOS_EDIT, Right.PHOTOS_PUBLISH})
    public Page preview(@PathParam("id") long id) {
        AlbumView album = photos.preview(id);
        return Page.of("photos/show.jte", new AlbumPage(visit.unlisted(album.title()), album, true));
    }
}
