package nl.mienskip.web.statements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/**
 * The page that works a split out again, as a file: it runs on the reader's own machine, without the portal that it checks.
 * The file is docs/check-split.html.
 */
@RequestScoped
@Path("/statements/check-split.html")
public class CheckPageResource {

    @GET
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    public Response file() {
        InputStream page = CheckPageResource.class.getResourceAsStream("check-split.html");
        return Response.ok(page, "text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"check-split.html\"")
                .build();
    }
}
