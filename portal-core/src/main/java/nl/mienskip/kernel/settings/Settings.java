package nl.mienskip.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The deployment's settings: a system property of the same name goes before the environment variable. */
@ApplicationScoped
public class Settings {

    /** The base domain of the demo: where nobody set another. */
    public static final String DEMO_DOMAIN = "mienskip.localhost";

    /** The domain under which every village gets its first address, such as {@code mienskip.localhost}. */
    public String baseDomain() {
        return text("PORTAL_BASE_DOMAIN", DEMO_DOMAIN);
    }

    /** The scheme that residents use, {@code http} or {@code https}. */
    public String publicScheme() {
        return text("PORTAL_PUBLIC_SCHEME", "http");
    }

    /** The port that residents use; it stands in an address only when it is not the scheme's own. */
    public int publicPort() {
        return number("PORTAL_PUBLIC_PORT", 8080);
    }

    /** An absolute address on this host, from settings and never from a request. */
    public String address(String host, String path) {
        boolean usual = publicPort() == ("https".equals(publicScheme()) ? 443 : 80);
        return publicScheme() + "://" + host + (usual ? "" : ":" + publicPort()) + path;
    }

    /** Whether this is production, where demo data and demo secrets are refused. */
    public boolean production() {
        return "production".equals(text("PORTAL_ENV", "demo"));
    }

    /** The folder for files such as pictures. */
    public String dataFolder() {
        return text("PORTAL_FILES", System.getProperty("java.io.tmpdir") + "/mienskip-files");
    }

    /** The folder of this node alone for what it lays out to search; it is made anew when it is lost. */
    public String searchFolder() {
        String node = System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir"));
        return text("PORTAL_SEARCH", node + "/search");
    }

    /** A setting by name. */
    public String text(String name, String otherwise) {
        return optional(name).orElse(otherwise);
    }

    /** A setting by name; empty when it is not set or blank. */
    public Optional<String> optional(String name) {
        String value = System.getProperty(name, System.getenv(name));
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * A whole number by name.
     *
     * @throws IllegalStateException naming the setting when it is no number
     */
    public int number(String name, int otherwise) {
        String value = text(name, String.valueOf(otherwise));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("setting " + name + " must be a whole number, not '" + value + "'", e);
        }
    }
}
