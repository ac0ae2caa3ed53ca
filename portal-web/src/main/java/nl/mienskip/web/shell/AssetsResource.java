package nl.mienskip.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.kernel.actor.AllowAll;

/** The pages' stylesheet and fonts. Their names hold their hash, so a browser that has one never asks again. */
@RequestScoped
@Path("/assets/{name}")
public class AssetsResource {

    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "woff2", "font/woff2");

    /** Smallest first: as browsers name them, and as the build's copies end. */
    private static final List<Map.Entry<String, String>> COMPRESSED =
            List.of(Map.entry("br", ".br"), Map.entry("gzip", ".gz"));

    @GET
    @AllowAll("pages of every visitor need them, and they hold nothing of a village")
    public Response get(@PathParam("name") String name, @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String accepted) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        for (Map.Entry<String, String> encoding : COMPRESSED) {
            Optional<byte[]> bytes = Accepts.encoding(accepted, encoding.getKey())
                    ? Assets.bytes(name, encoding.getValue())
                    : Optional.empty();
            if (bytes.isPresent()) {
                return answer(bytes.get(), type)
                        .header(HttpHeaders.CONTENT_ENCODING, encoding.getKey())
                        .build();
            }
        }
        return answer(Assets.bytes(name, "").orElseThrow(NotFoundException::new), type)
                .build();
    }

    private static Response.ResponseBuilder answer(byte[] bytes, String type) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
}
