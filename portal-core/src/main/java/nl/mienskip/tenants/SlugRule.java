package nl.mienskip.tenants;

import java.util.Set;
import nl.mienskip.kernel.InvalidInput;

/** What may be a tenant's short name and host: labels of RFC 1123, and none that the platform needs for itself. */
final class SlugRule {

    private static final Set<String> RESERVED = Set.of(
            "www", "admin", "api", "mail", "login", "auth", "keycloak", "mienskip", "static", "assets", "status");

    private SlugRule() {}

    static String checked(String slug) {
        if (slug == null || !slug.matches("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])") || slug.contains("--")) {
            throw new InvalidInput("slug", "slug.wrong", "slug must be 2 to 40 of a-z, 0-9 and single hyphens within");
        }
        if (RESERVED.contains(slug)) {
            throw new InvalidInput("slug", "slug.reserved", "slug '" + slug + "' is kept for the platform");
        }
        return slug;
    }

    /** A domain of a village's own, or null when none is given: not one under the platform's, where slugs are. */
    static String checkedOwnDomain(String field, String domain, String baseDomain) {
        if (domain == null || domain.isBlank()) {
            return null;
        }
        String host = checkedHost(field, domain.strip());
        if (host.equals(baseDomain) || host.endsWith("." + baseDomain)) {
            throw new InvalidInput(field, "host.platform", field + " lies under the platform's own domain");
        }
        return host;
    }

    private static String checkedHost(String field, String host) {
        if (host == null
                || host.length() > 253
                || !host.matches("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]")) {
            throw new InvalidInput(field, "host.wrong", field + " is not a host name in lower case, such as burum.nl");
        }
        return host;
    }
}
