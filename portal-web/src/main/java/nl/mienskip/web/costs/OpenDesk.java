package nl.mienskip.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.shell.RateLimits;
import nl.mienskip.web.shell.JsonBody;
import nl.mienskip.web.shell.TooOften;

/** Where strangers hand in a document of their own to have it reckoned: of a bounded size, and a bounded number each. */
@RequestScoped
class OpenDesk {

    private static final int MOST_BYTES = 256 * 1024;

    @Inject
    private RateLimits limits;

    @Inject
    private HttpServletRequest request;

    /**
     * The question; it counts, whether it can be answered or not.
     *
     * @throws TooOften when this address asked too often
     * @throws nl.mienskip.kernel.InvalidInput when it is no such document
     */
    JsonFields take(HttpHeaders headers, InputStream body) throws IOException {
        if (!limits.mayReckon(request)) {
            throw new TooOften();
        }
        return JsonFields.of(JsonBody.read(headers, body, MOST_BYTES), "");
    }
}
