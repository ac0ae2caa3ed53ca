package nl.mienskip.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;

/** A page for what is refused before the pages and views are reached, in the reader's language and without a look. */
public enum PlainPage {
    /** Another site made the browser send this. */
    FORBIDDEN_ORIGIN(403, "origin", "/"),
    /** An address that could be taken for two different pages. */
    BAD_ADDRESS(400, "address", "/"),
    /** Somebody signed in who may not open the back office here. */
    FORBIDDEN_ADMIN(403, "admin", "/"),
    /** The sign-in went wrong; it can be tried again. */
    SIGN_IN_FAILED(400, "failed", "/signin"),
    /** Keycloak does not answer. */
    SIGN_IN_UNAVAILABLE(503, "unavailable", "/"),
    /** The database does not answer. */
    OUTAGE(503, "outage", "/"),
    /** A fault of ours. */
    BROKEN(500, "broken", "/"),
    /** The cooperation has closed this site for now. */
    SUSPENDED(503, "suspended", "/"),
    /** The cooperation has closed this site for good. */
    CLOSED(410, "closed", ""),
    /** Too often in a short time. */
    TOO_MANY(429, "tooMany", "/");

    /** In how many seconds somebody may try again where something is out of reach. */
    public static final String RETRY_AFTER = "120";

    private final int status;
    private final String key;
    private final String onward;

    PlainPage(int status, String key, String onward) {
        this.status = status;
        this.key = key;
        this.onward = onward;
    }

    /** Answers the request with this page; the API with a problem document. */
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER);
        }
        if (request.getRequestURI().startsWith("/api/")) {
            send(response, status, "application/problem+json", "{\"type\":\"about:blank\",\"status\":" + status + "}");
            return;
        }
        TenantView tenant = TenantFilter.tenant(request);
        Language language = language(request, tenant);
        ResourceBundle texts = ResourceBundle.getBundle(
                "nl.mienskip.shell.plain",
                Locale.of(language.tag()),
                PlainPage.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String page = read("plain.html")
                .replace("{lang}", language.tag())
                .replace("{title}", texts.getString(key + ".title"))
                .replace("{text}", texts.getString(key + ".text"))
                .replace("{onward}", onward(texts))
                .replace("{site}", tenant == null ? "Mienskip" : escaped(tenant.name(language)));
        send(response, status, "text/html;charset=UTF-8", page);
    }

    /** The way to go on; empty where there is none. */
    private String onward(ResourceBundle texts) {
        return onward.isEmpty()
                ? ""
                : "<p><a href=\"" + onward + "\">" + texts.getString(onward.equals("/") ? "home" : "again")
                        + "</a></p>";
    }

    /** Answers a request for a host that no tenant has; says nothing of any tenant. */
    static void writeUnknownHost(HttpServletResponse response) throws IOException {
        send(response, HttpServletResponse.SC_NOT_FOUND, "text/html;charset=UTF-8", read("unknown-host.html"));
    }

    private static void send(HttpServletResponse response, int status, String type, String page) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The first language of the reader's that this site has; else its own, also for who names none.
     *
     * @param tenant null when it could not be found out
     */
    static Language language(HttpServletRequest request, TenantView tenant) {
        List<Locale> wanted =
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        return wanted.stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .filter(language -> tenant == null || tenant.languages().contains(language))
                .findFirst()
                .orElseGet(() -> tenant == null ? Language.NL : tenant.ownLanguage());
    }

    private static String read(String name) throws IOException {
        try (InputStream page = PlainPage.class.getResourceAsStream(name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
