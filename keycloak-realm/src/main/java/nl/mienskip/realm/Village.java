package nl.mienskip.realm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One line of {@code villages.csv}: a demo tenant and its first look on the login page. */
record Village(String slug, String name, String frisianName, String brand, String contact, String email) {

    /** Scheme, host and port of the portal, filled in by Keycloak when it imports the realm. */
    private static final String ADDRESS =
            "${PORTAL_PUBLIC_SCHEME:http}://%s.${PORTAL_BASE_DOMAIN:mienskip.localhost}${PORTAL_PORT_SUFFIX::8080}";

    static List<Village> readAll(Path file) throws IOException {
        return CommaSeparated.read(file).stream()
                .map(row -> new Village(
                        row.get("slug"),
                        row.get("name"),
                        row.get("name_fy"),
                        row.get("brand"),
                        row.get("contact"),
                        row.get("contact_email")))
                .toList();
    }

    String host() {
        return slug + ".${PORTAL_BASE_DOMAIN:mienskip.localhost}";
    }

    String address(String path) {
        return ADDRESS.formatted(slug) + path;
    }
}
