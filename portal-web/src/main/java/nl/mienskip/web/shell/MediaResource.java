package nl.mienskip.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureFile;

/** The village's pictures. A picture's name is never used for another, so browsers may keep it for ever. */
@RequestScoped
@Path("/media/{file}")
public class MediaResource {

    @Inject
    private Media media;

    @GET
    @AllowAll("whoever knows the address of a picture may see it")
    public Response get(@PathParam("file") String name) throws IOException {
        PictureFile file = media.file(name).orElseThrow(NotFoundException::new);
        return Response.ok(Files.newInputStream(file.path()), file.type())
                .header(HttpHeaders.CONTENT_LENGTH, file.length())
                .header(HttpHeaders.CACHE_CONTROL, AssetsResource.FOR_EVER)
                .build();
    }
}
