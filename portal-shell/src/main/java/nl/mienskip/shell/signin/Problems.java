package nl.mienskip.shell.signin;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers of the API that are given before a resource is reached (RFC 9457). */
final class Problems {

    private Problems() {}

    static void unauthorized(HttpServletResponse response, String error, String detail) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"portal-api\", error=\"" + error + "\"");
        write(response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", detail);
    }

    static void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "10");
        write(
                response,
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "Service Unavailable",
                "tokens cannot be checked now; try again later");
    }

    private static void write(HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", title)
                        .add("status", status)
                        .add("detail", detail)
                        .build()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
    }
}
