package nl.mienskip.web.uploads;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.uploads.UploadView;
import nl.mienskip.uploads.Uploads;

/**
 * Photos that come in parts from the back office, in the way of the open protocol tus 1.0: begun with its size, sent from
 * an offset, and asked for that offset after a dropped connection. A part that is taken and reaches the size made a
 * picture of it.
 */
@RequestScoped
@Path("/uploads")
@Produces(MediaType.APPLICATION_JSON)
@Allow({Right.PHOTOS_CONTRIBUTE, Right.PHOTOS_EDIT, Right.PHOTOS_PUBLISH})
public class UploadsResource {

    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String TOKEN = "{token: [a-z0-9]{1,32}}";

    @Inject
    private Uploads uploads;

    @POST
    public Response begin(@HeaderParam(LENGTH) long size) {
        UploadView begun = uploads.begin(size);
        return told(Response.created(URI.create("/uploads/" + begun.token())), begun);
    }

    @HEAD
    @Path(TOKEN)
    public Response find(@PathParam("token") String token) {
        return told(Response.ok(), uploads.find(token));
    }

    @PATCH
    @Path(TOKEN)
    @Consumes("application/offset+octet-stream")
    public Response append(@PathParam("token") String token, @HeaderParam(OFFSET) long offset, InputStream body)
            throws IOException {
        UploadView now = uploads.append(token, offset, body.readNBytes(Uploads.MOST_PART + 1));
        return told(Response.noContent(), now);
    }

    private static Response told(Response.ResponseBuilder answer, UploadView upload) {
        return answer.header("Tus-Resumable", "1.0.0")
                .header(OFFSET, upload.offset())
                .header(LENGTH, upload.size())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
