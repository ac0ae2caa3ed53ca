package nl.mienskip.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.looks.Looks;

/**
 * The village's look: its colours as a stylesheet, its sign for tabs. The address holds a hash of both; who asks with
 * an older hash, from a page that was open when the look changed, gets the present look and is told to ask again.
 */
@RequestScoped
@Path("/assets/look-{hash: [0-9a-f]{24}}.{kind: css|svg}")
public class LookResource {

    @Inject
    private Looks looks;

    @GET
    @AllowAll("pages of every visitor are painted with it")
    public Response get(@PathParam("hash") String hash, @PathParam("kind") String kind) {
        LookSheet sheet = LookSheet.of(looks.current());
        boolean css = kind.equals("css");
        return Response.ok(css ? sheet.css() : sheet.sign(), css ? "text/css;charset=UTF-8" : "image/svg+xml")
                .header(HttpHeaders.CACHE_CONTROL, sheet.hash().equals(hash) ? AssetsResource.FOR_EVER : "no-cache")
                .build();
    }
}
